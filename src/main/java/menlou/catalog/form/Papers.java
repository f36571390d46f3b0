package menlou.catalog.form;

import java.util.Map;
import java.util.Optional;

/**
 * All papers of an edition and the order they are handed in. Immutable.
 *
 * @param uses what the catalog check must look at
 */
public record Papers(
    Map<String, Paper> forms, Map<String, Paper> documents, Optional<PacketPlan> plan, Uses uses) {
  public static final Papers NONE = new Papers(Map.of(), Map.of(), Optional.empty(), new Uses());

  public Papers {
    forms = Map.copyOf(forms);
    documents = Map.copyOf(documents);
  }

  /** The paper a part of the packet prints; empty for pages made from the packet itself. */
  public Optional<Paper> of(PacketPlan.Content content) {
    return switch (content) {
      case PacketPlan.Content.Form(String id) -> Optional.ofNullable(forms.get(id));
      case PacketPlan.Content.Document(String id) -> Optional.ofNullable(documents.get(id));
      case PacketPlan.Content.Own _ -> Optional.empty();
    };
  }
}
