package menlou.catalog.form;

import java.util.List;
import java.util.stream.Stream;
import menlou.catalog.Expression;
import menlou.catalog.Template;

/**
 * Words on a paper.
 *
 * @param zh what is printed
 * @param en what the English reading copy says; Chinese where the dictionary has no word
 */
public record Words(Template zh, Template en) {
  public List<Expression> expressions() {
    return Stream.of(zh, en).flatMap(template -> template.expressions().stream()).toList();
  }
}
