package menlou.packet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.draft.Path;
import menlou.draft.Redaction;
import menlou.rules.Finding;

/**
 * How a packet is to be drawn. The same options, draft and edition give the same bytes.
 *
 * @param language {@code ZH} for the papers to hand in, {@code EN} for the reading copy
 * @param draftMark marks every page as a draft and lists what is still open
 * @param packetId printed on every page; absent for one made from the case itself
 * @param made printed and written into the file as the moment of drawing
 * @param findings of the draft; the overruled ones are printed with their reasons
 * @param caseFile the case with its attached pictures; carried inside the packet. Absent for none
 * @param removed answers a share copy does without; absent for what is no share copy
 * @param stacking for printing on both sides, and between the parts
 */
public record PacketOptions(
    Language language,
    boolean draftMark,
    Optional<String> packetId,
    Instant made,
    List<Finding> findings,
    Optional<CaseFile> caseFile,
    Optional<Set<Path>> removed,
    Stacking stacking) {
  public PacketOptions {
    findings = List.copyOf(findings);
  }

  /** Papers printed on one side, with nothing taken out. */
  public PacketOptions(
      Language language,
      boolean draftMark,
      Optional<String> packetId,
      Instant made,
      List<Finding> findings,
      Optional<CaseFile> caseFile) {
    this(
        language,
        draftMark,
        packetId,
        made,
        findings,
        caseFile,
        Optional.empty(),
        Stacking.ONE_SIDED);
  }

  /** The papers to hand in, complete, with the case inside. */
  public static PacketOptions forPrint(Instant made, List<Finding> findings, CaseFile caseFile) {
    return new PacketOptions(
        Language.ZH, false, Optional.empty(), made, findings, Optional.of(caseFile));
  }

  public PacketOptions asDraft() {
    return new PacketOptions(language, true, packetId, made, findings, caseFile, removed, stacking);
  }

  public PacketOptions in(Language other) {
    return new PacketOptions(
        other, draftMark, packetId, made, findings, caseFile, removed, stacking);
  }

  public PacketOptions stacked(Stacking other) {
    return new PacketOptions(
        language, draftMark, packetId, made, findings, caseFile, removed, other);
  }

  /**
   * A copy to show to others, with what is left of the case inside. To be drawn with the facts of
   * what is left. Findings quote answers and reasons, so it has none.
   */
  public PacketOptions shared(Redaction redaction) {
    return new PacketOptions(
        language,
        draftMark,
        packetId,
        made,
        List.of(),
        Optional.of(redaction.caseFile()),
        Optional.of(redaction.removed()),
        stacking);
  }
}
