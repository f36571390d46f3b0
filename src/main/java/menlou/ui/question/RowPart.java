package menlou.ui.question;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** A titled group of fields of one row, by their names within the row. */
public record RowPart(Optional<ObservableValue<String>> title, List<String> names) {}
