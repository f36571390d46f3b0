package menlou.ui.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import menlou.catalog.CodeList;
import menlou.ui.language.Word;

/**
 * An amount in 万元 and its currency. What is typed is kept as it stands, so that an amount with its
 * own currency, such as {@code 50 USD}, is understood too.
 */
final class MoneyEditor implements Editor {
  private static final Pattern WITH_CODE = Pattern.compile("(.*?)\\s+([A-Z]{3})");
  private static final String USUAL = "CNY";

  private final FieldModel model;
  private final TextField amount = new TextField();
  private final ComboBox<CodeList.Entry> currency = new ComboBox<>();
  private final List<CodeList.Entry> currencies;
  private final HBox node;
  private boolean showing;

  MoneyEditor(FieldModel model, EditorKit kit) {
    this.model = model;
    this.currencies = kit.entries("currencies");
    amount
        .getStyleClass()
        .addAll("answer", "amount", (kit.compact() ? Width.TINY : Width.SHORT).style());
    kit.describe(amount, model);
    currency.getItems().setAll(currencies);
    currency.setVisibleRowCount(12);
    currency
        .converterProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> new Names(kit), kit.kit().words().languageProperty()));
    currency.setId(model.path().text() + ".currency");
    currency
        .accessibleTextProperty()
        .bind(kit.option(model, kit.kit().words().text(Word.EDITOR_CURRENCY)));
    select(USUAL);
    amount.textProperty().subscribe((_, _) -> report());
    currency.valueProperty().subscribe((_, _) -> report());
    node = new HBox(amount, unit(kit), currency);
    node.getStyleClass().add("with-button");
  }

  private static Label unit(EditorKit kit) {
    Label unit = kit.kit().label(kit.compact() ? Word.EDITOR_WAN_SHORT : Word.EDITOR_WAN, "unit");
    unit.setMinWidth(Region.USE_PREF_SIZE);
    return unit;
  }

  private static final class Names extends StringConverter<CodeList.Entry> {
    private final EditorKit kit;

    Names(EditorKit kit) {
      this.kit = kit;
    }

    @Override
    public String toString(CodeList.Entry entry) {
      if (entry == null) {
        return "";
      }
      return kit.compact() ? entry.id() : entry.id() + "  " + entry.name(kit.language());
    }

    @Override
    public CodeList.Entry fromString(String typed) {
      throw new UnsupportedOperationException("the box is not typed into");
    }
  }

  private void report() {
    if (!showing && !composed().equals(model.textProperty().get())) {
      model.type(composed());
    }
  }

  private String composed() {
    String typed = amount.getText().strip();
    boolean plain = typed.matches("[-+0-9.,，．\\s]*[万亿]?");
    return typed.isEmpty() || !plain ? typed : typed + " " + code();
  }

  private String code() {
    return Optional.ofNullable(currency.getValue()).map(CodeList.Entry::id).orElse(USUAL);
  }

  private void select(String code) {
    currencies.stream()
        .filter(entry -> entry.id().equals(code))
        .findFirst()
        .ifPresent(currency::setValue);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(String text) {
    if (composed().equals(text)) {
      return;
    }
    showing = true;
    Matcher parts = WITH_CODE.matcher(text);
    if (parts.matches()) {
      EditorKit.show(amount, parts.group(1));
      select(parts.group(2));
    } else {
      EditorKit.show(amount, text);
    }
    showing = false;
  }

  @Override
  public void focus() {
    amount.requestFocus();
    amount.end();
  }
}
