package menlou.packet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
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
 */
public record PacketOptions(
    Language language,
    boolean draftMark,
    Optional<String> packetId,
    Instant made,
    List<Finding> findings,
    Optional<CaseFile> caseFile) {
  public PacketOptions {
    findings = List.copyOf(findings);
  }

  /** The papers to hand in, complete, with the case inside. */
  public static PacketOptions forPrint(Instant made, List<Finding> findings, CaseFile caseFile) {
    return new PacketOptions(
        Language.ZH, false, Optional.empty(), made, findings, Optional.of(caseFile));
  }

  public PacketOptions asDraft() {
    return new PacketOptions(language, true, packetId, made, findings, caseFile);
  }

  public PacketOptions in(Language other) {
    return new PacketOptions(other, draftMark, packetId, made, findings, caseFile);
  }
}
