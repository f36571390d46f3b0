package menlou.packet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import menlou.catalog.Edition;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.draft.Facts;
import menlou.packet.bind.Attachment;
import menlou.packet.bind.Binder;
import menlou.packet.bind.Description;
import menlou.packet.code.PacketNumber;
import menlou.packet.paper.Pictures;
import menlou.packet.picture.PictureShelf;
import menlou.packet.proof.Proof;
import menlou.packet.proof.Prover;
import menlou.packet.type.Fonts;

/** Draws packets: a pure function of facts and options. Make one and share it; thread-safe. */
public final class Packets {
  /** Stands for the draft where only its facts are known. */
  private static final DraftId NOBODYS = new DraftId(new UUID(0, 0));

  private final Fonts fonts;
  private final Binder binder = new Binder();
  private final PictureShelf shelf = new PictureShelf();
  private final Prover prover;

  public Packets(Fonts fonts) {
    this.fonts = fonts;
    this.prover = new Prover(fonts);
  }

  /**
   * Draws the whole packet of the edition the facts belong to. Cells whose answers are missing stay
   * empty and are listed in the result.
   *
   * @throws IllegalArgumentException when the edition plans no packet
   */
  public Packet draw(Facts facts, PacketOptions options) {
    Drawn drawn = assemble(facts, options);
    Description description = drawn.description();
    Recipe recipe = Recipe.of(facts, options, description.packetId());
    Optional<Attachment> attachment =
        drawn.caseBytes().map(content -> new Attachment(content, recipe.entries()));
    Assembly.Assembled pages = drawn.pages();
    byte[] bytes = binder.bind(pages.pages(), description, attachment);
    Proof proof = prover.prove(bytes, pages.due());
    return new Packet(
        bytes, description.packetId(), pages.sheets(), pages.annexes(), pages.due(), proof);
  }

  /**
   * Draws what each signatory signs, page for page as in the whole packet.
   *
   * @return in the order the signatories first sign; empty when nobody signs anything
   * @throws IllegalArgumentException when the edition plans no packet
   */
  public List<SigningKit> kits(Facts facts, PacketOptions options) {
    Drawn drawn = assemble(facts, options);
    return new Kits(fonts, binder, drawn.pages(), drawn.description()).all();
  }

  private record Drawn(
      Assembly.Assembled pages, Description description, Optional<byte[]> caseBytes) {}

  private Drawn assemble(Facts facts, PacketOptions options) {
    Optional<byte[]> caseBytes =
        options.caseFile().map((CaseFile file) -> file.bytes(facts.edition()));
    Optional<Draft> written = options.caseFile().map(file -> file.written(facts.edition()));
    String id = options.packetId().orElseGet(() -> number(facts, written).toString());
    PageCodes codes = new PageCodes(options, facts.edition(), written);
    Assembly assembly = new Assembly(fonts, pictures(options), facts, options, codes, id);
    Assembly.Assembled pages = assembly.assemble();
    Description description =
        new Description(
            pages.title(),
            options.language() == menlou.catalog.Language.ZH ? "zh-CN" : "en",
            id,
            facts.edition().id(),
            options.made());
    return new Drawn(pages, description, caseBytes);
  }

  private static PacketNumber number(Facts facts, Optional<Draft> written) {
    Edition edition = facts.edition();
    Draft nobodys = Draft.empty(NOBODYS, edition.id(), edition.interview().filing());
    return PacketNumber.of(written.orElseGet(() -> nobodys.withAnswers(facts.answers())));
  }

  /** The pictures attached to the case, by the names answers use. */
  private Pictures pictures(PacketOptions options) {
    return name ->
        options
            .caseFile()
            .flatMap(file -> Optional.ofNullable(file.attachments().get(name)))
            .flatMap(content -> shelf.find(name, content));
  }
}
