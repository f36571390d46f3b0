package menlou.ui.question;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import menlou.catalog.Field;
import menlou.draft.Draft;
import menlou.draft.Fact;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.rules.Finding;
import menlou.ui.work.CaseModel;

/** One field of one draft as an editor sees it: its text, whether it matters, what is wrong. */
public final class FieldModel {
  private final CaseModel model;
  private final Path path;
  private final Field field;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper relevant = new ReadOnlyBooleanWrapper(true);
  private final ObjectProperty<Fact> fact = new SimpleObjectProperty<>(new Fact.Missing());
  private final ObservableList<Finding> findings = FXCollections.observableArrayList();
  private Subscription watch;

  public FieldModel(CaseModel model, Path path) {
    this.model = model;
    this.path = path;
    this.field = model.edition().fields().at(path.field());
    this.watch =
        model
            .draftProperty()
            .subscribe(this::read)
            .and(model.assessmentProperty().subscribe(this::judge));
  }

  private void read(Draft draft) {
    text.set(draft.answers().text(path).orElse(""));
  }

  private void judge(Assessment assessment) {
    relevant.set(assessment.facts().isRelevant(path));
    fact.set(assessment.facts().at(path));
    List<Finding> mine =
        assessment.findings().stream().filter(finding -> finding.about().contains(path)).toList();
    if (!mine.equals(findings)) {
      findings.setAll(mine);
    }
  }

  /** Stops watching the draft; call when the view goes. */
  public void close() {
    watch.unsubscribe();
  }

  /** Ends the subscription together with this field's view. */
  void whileOpen(Subscription more) {
    watch = watch.and(more);
  }

  public CaseModel model() {
    return model;
  }

  public Path path() {
    return path;
  }

  public Field field() {
    return field;
  }

  /** What the draft holds, as typed; empty when nothing. */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty relevantProperty() {
    return relevant.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fact> factProperty() {
    return fact;
  }

  public ObservableList<Finding> findings() {
    return findings;
  }

  /** Takes over keys as they are typed. */
  public void type(String typed) {
    model.type(path, typed);
  }

  /** Told when the keyboard leaves the field. */
  public void leave() {
    model.leave(path);
  }

  /** Whether somebody is in the middle of typing this answer. */
  public boolean isTyped() {
    return model.typingProperty().get().filter(path::equals).isPresent();
  }

  /** Takes over a finished choice. */
  public void choose(String chosen) {
    model.choose(path, chosen);
  }

  /** The answer of a field in the same group or row; empty when there is none. */
  public String sibling(String name) {
    return siblingPath(name).map(model::text).orElse("");
  }

  public Optional<Path> siblingPath(String name) {
    return path.parent().map(parent -> parent.child(name));
  }
}
