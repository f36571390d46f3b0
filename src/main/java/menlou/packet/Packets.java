package menlou.packet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import menlou.catalog.Edition;
import menlou.catalog.Language;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.draft.Facts;
import menlou.packet.bind.Attachment;
import menlou.packet.bind.Description;
import menlou.packet.code.PacketNumber;
import menlou.packet.paper.Pictures;
import menlou.packet.picture.PictureShelf;
import menlou.packet.proof.Unproved;
import menlou.packet.type.Fonts;

/** Draws packets: a pure function of facts and options. Make one and share it; thread-safe. */
public final class Packets {
  /** Stands for the draft where only its facts are known. */
  private static final DraftId NOBODYS = new DraftId(new UUID(0, 0));

  private final Fonts fonts;
  private final PictureShelf shelf = new PictureShelf();
  private final ProvingBinder binder;

  public Packets(Fonts fonts) {
    this(fonts, UnaryOperator.identity());
  }

  /** With something that happens to each file before it is read back; see {@link ProvingBinder}. */
  Packets(Fonts fonts, UnaryOperator<byte[]> accident) {
    this.fonts = fonts;
    this.binder = new ProvingBinder(fonts, accident);
  }

  /**
   * Draws the whole packet of the edition the facts belong to. Cells whose answers are missing stay
   * empty and are listed in the result.
   *
   * @throws IllegalArgumentException when the edition plans no packet
   */
  public Packet draw(Facts facts, PacketOptions options) {
    Case named = named(facts, options);
    return packet(assembled(named, options, Standing.alone()), named, options, false);
  }

  /**
   * Draws the packet with its English reading copy beside every page. Nobody hands it in: it
   * carries no codes, and stacking is not minded. Language and stacking of the options are not
   * minded.
   *
   * @throws IllegalArgumentException when the edition plans no packet
   */
  public Packet parallel(Facts facts, PacketOptions options) {
    PacketOptions chinese = options.in(Language.ZH).stacked(Stacking.ONE_SIDED);
    PacketOptions english = chinese.in(Language.EN);
    Case named = named(facts, chinese);
    Assembly.Assembled packet = assembled(named, chinese, Standing.leading());
    Standing beside = Standing.Beside.of(packet, tag(Language.EN));
    Assembly.Assembled copy = assembled(named, english, beside);
    return packet(new ParallelCopy(fonts, packet, copy).assembled(), named, chinese, true);
  }

  private Packet packet(
      Assembly.Assembled pages, Case named, PacketOptions options, boolean parallel) {
    Recipe recipe = Recipe.of(named.facts(), options, parallel, named.id());
    Optional<Attachment> attachment =
        options
            .caseFile()
            .map(file -> new Attachment(file.bytes(named.edition()), recipe.entries()));
    Print print =
        binder.bind(pages.pages(), description(pages, named, options), attachment, pages.due());
    return new Packet(
        print, named.facts(), named.id(), pages.sheets(), pages.annexes(), pages.due());
  }

  /**
   * Draws what each signatory signs, page for page as in the whole packet. What goes on from page
   * to page can be proved in the whole alone, so the whole is drawn and proved first.
   *
   * @return in the order the signatories first sign; empty when nobody signs anything
   * @throws IllegalArgumentException when the edition plans no packet
   * @throws Unproved when the whole packet does not pass
   */
  public List<SigningKit> kits(Facts facts, PacketOptions options) {
    Case named = named(facts, options);
    Assembly.Assembled pages = assembled(named, options, Standing.alone());
    packet(pages, named, options, false).print().mustBeSound();
    return new Kits(fonts, binder, pages, description(pages, named, options)).all();
  }

  /** Draws what was proved of a packet, for people: a paper beside it. */
  public Print report(Packet packet, PacketOptions options) {
    return new ProofReport(fonts, binder, packet, options).print();
  }

  /**
   * What is known of a case before anything is drawn.
   *
   * @param written the draft as its case file says it; absent where the packet carries no case
   * @param id printed on every page
   */
  record Case(Facts facts, Optional<Draft> written, String id) {
    Edition edition() {
      return facts.edition();
    }
  }

  static Case named(Facts facts, PacketOptions options) {
    Optional<Draft> written = options.caseFile().map(file -> file.written(facts.edition()));
    String id = options.packetId().orElseGet(() -> number(facts, written).toString());
    return new Case(facts, written, id);
  }

  Assembly.Assembled assembled(Case named, PacketOptions options, Standing standing) {
    PageCodes codes = new PageCodes(options, named.edition(), named.written());
    return new Assembly(
            fonts, pictures(options), named.facts(), options, codes, named.id(), standing)
        .assemble();
  }

  static Description description(Assembly.Assembled pages, Case named, PacketOptions options) {
    return new Description(
        pages.title(), tag(options.language()), named.id(), named.edition().id(), options.made());
  }

  /** As languages are called in files (BCP 47). */
  private static String tag(Language language) {
    return switch (language) {
      case ZH -> "zh-CN";
      case EN -> "en";
    };
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
