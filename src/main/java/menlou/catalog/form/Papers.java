package menlou.catalog.form;

import java.util.Map;
import java.util.Optional;
import menlou.catalog.Edition;
import menlou.catalog.Supplement;
import menlou.catalog.Uses;

/** All papers of an edition and the order they are handed in. Immutable. */
public record Papers(
    Map<String, Paper> forms, Map<String, Paper> documents, Optional<PacketPlan> plan, Uses uses)
    implements Supplement {

  public Papers {
    forms = Map.copyOf(forms);
    documents = Map.copyOf(documents);
  }

  /** The papers of an edition opened by {@link Catalog}. */
  public static Papers in(Edition edition) {
    return (Papers) edition.supplement();
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
