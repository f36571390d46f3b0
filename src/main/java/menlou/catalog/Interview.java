package menlou.catalog;

import java.util.List;

/** The questions of one filing, in order. */
public record Interview(String filing, List<Section> sections) {
  public List<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream()).toList();
  }
}
