package menlou.packet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.Edition;
import menlou.catalog.Field;
import menlou.catalog.Language;
import menlou.catalog.Requirement;
import menlou.catalog.form.PacketPlan;
import menlou.draft.Draft;
import menlou.draft.Path;
import menlou.packet.code.CodeDeal;
import menlou.packet.code.CodeDrawing;
import menlou.packet.code.CodePlaces;
import menlou.packet.code.PacketNumber;
import menlou.packet.code.PageCode;
import menlou.packet.code.PageRecord;
import menlou.packet.page.Area;
import menlou.packet.page.Content;
import menlou.packet.page.Mark;
import menlou.packet.sheet.LaidPage;
import menlou.packet.structure.Artefact;
import menlou.packet.type.Galley;

/** Gives the pages of one packet the codes that carry its case. */
final class PageCodes {
  private static final Requirement ALWAYS = new Requirement.Always();

  private final PacketOptions options;
  private final Edition edition;
  private final Optional<Draft> written;

  /**
   * For one packet.
   *
   * @param written the draft as its case file says it; absent where the packet carries no case
   */
  PageCodes(PacketOptions options, Edition edition, Optional<Draft> written) {
    this.options = options;
    this.edition = edition;
    this.written = written;
  }

  /** The codes of every page; none where the packet carries no case. */
  CodeDeal.Dealt dealt(List<Assembly.Laid> parts) {
    List<CodeDeal.Page> pages = new ArrayList<>();
    for (Assembly.Laid part : parts) {
      part.pages().forEach(page -> pages.add(page(part, page)));
    }
    return written
        .map(draft -> CodeDeal.of(PacketNumber.of(draft), draft, print(draft, pages.size()), pages))
        .orElseGet(() -> new CodeDeal.Dealt(Collections.nCopies(pages.size(), List.of()), 0));
  }

  private PageRecord.Print print(Draft draft, int pages) {
    return PageRecord.Print.of(
        pages,
        options.language() == Language.EN,
        options.draftMark(),
        options.made(),
        draft.id(),
        draft.edition(),
        edition.seal());
  }

  private CodeDeal.Page page(Assembly.Laid part, LaidPage page) {
    Set<Path> from = new HashSet<>();
    page.cells().forEach(cell -> from.addAll(cell.from()));
    if (!from.isEmpty()) {
      String words = words(page);
      from.removeIf(path -> isPersonal(path) && !isPrinted(path, words));
    }
    return new CodeDeal.Page(
        part.part().id(),
        part.revision(),
        from,
        isAboutPapers(part.part().content()),
        places(part, page).size());
  }

  private boolean isPersonal(Path path) {
    return !(edition.fields().find(path.field()).map(Field::personal).orElse(ALWAYS)
        instanceof Requirement.Never);
  }

  /**
   * A cell may depend on what it does not print, such as an identity number that stands on a page
   * of its own. A page must tell a machine no more of a person than it tells whoever looks at it.
   */
  private boolean isPrinted(Path path, String words) {
    return written
        .flatMap(draft -> draft.answers().text(path))
        .map(text -> text.replaceAll("\\s", ""))
        .filter(words::contains)
        .isPresent();
  }

  /** The words of the page without blanks and breaks. */
  private static String words(LaidPage page) {
    StringBuilder words = new StringBuilder();
    for (Content content : page.canvas().contents()) {
      for (Mark mark : content.marks()) {
        if (mark instanceof Mark.Words line) {
          Galley galley = line.text().galley();
          for (int atom = line.line().from(); atom < line.line().to(); atom++) {
            if (!galley.isBlank(atom)) {
              words.appendCodePoint(galley.codePoint(atom));
            }
          }
        }
      }
    }
    return words.toString();
  }

  /** Pages about the packet stay with it; what is printed nowhere rides on them alone. */
  private static boolean isAboutPapers(PacketPlan.Content content) {
    return content instanceof PacketPlan.Content.Own(PacketPlan.BuiltIn own)
        && own != PacketPlan.BuiltIn.ANNEX
        && own != PacketPlan.BuiltIn.RARE_CHARACTERS;
  }

  private static List<Area> places(Assembly.Laid part, LaidPage page) {
    List<Area> places = new ArrayList<>(CodePlaces.foot(page.canvas().size()));
    if (!part.fillers().contains(page)
        && part.part().content().equals(new PacketPlan.Content.Own(PacketPlan.BuiltIn.CODES))) {
      places.addAll(CodePlaces.body());
    }
    return places;
  }

  /** Draws the codes of one page into its places, in order. */
  static void draw(Assembly.Laid part, LaidPage page, List<PageCode> codes) {
    List<Area> places = places(part, page);
    page.canvas().open(Artefact.FOOTER);
    for (int i = 0; i < codes.size(); i++) {
      page.canvas().add(new Mark.Code(places.get(i), CodeDrawing.of(codes.get(i))));
    }
  }
}
