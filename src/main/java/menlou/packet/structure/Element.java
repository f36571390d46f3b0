package menlou.packet.structure;

import java.util.Optional;

/**
 * One element of a document. Elements know what they stand in, not what stands in them: what a page
 * shows decides which elements there are, and in which order they are read. Elements of pages that
 * were only laid out on trial are therefore gone with their pages. Two elements are the same when
 * they are the same object. Immutable.
 */
public final class Element implements Tag {
  private final Role role;
  private final Optional<Element> parent;

  private Element(Role role, Optional<Element> parent) {
    this.role = role;
    this.parent = parent;
  }

  /** The element everything in a file stands in. */
  public static Element document() {
    return new Element(new Role.Document(), Optional.empty());
  }

  /** A new element in this one. */
  public Element child(Role role) {
    return new Element(role, Optional.of(this));
  }

  public Role role() {
    return role;
  }

  /** Absent for the document. */
  public Optional<Element> parent() {
    return parent;
  }

  /** The language of the translation it stands in; absent for the language of the document. */
  public Optional<String> language() {
    return role instanceof Role.Translation(String language)
        ? Optional.of(language)
        : parent.flatMap(Element::language);
  }

  @Override
  public String toString() {
    return role.toString();
  }
}
