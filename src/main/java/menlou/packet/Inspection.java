package menlou.packet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.catalog.Edition;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileReading;
import menlou.draft.Facts;
import menlou.draft.Trouble;
import menlou.packet.bind.EmbeddedCase;
import menlou.packet.proof.Alteration;
import menlou.packet.proof.Comparison;
import menlou.packet.proof.Unproved;
import menlou.rules.Findings;

/**
 * Looks a packet over that may have been in other hands: takes the case it carries, draws the
 * packet once more as it says it was drawn, and holds the two against each other. Thread-safe.
 */
public final class Inspection {
  private final Packets packets;
  private final Edition edition;

  public Inspection(Packets packets, Edition edition) {
    this.packets = packets;
    this.edition = edition;
  }

  /**
   * The verdict; empty when the PDF carries no case of ours.
   *
   * @throws Trouble as {@link PacketFile#open} does, {@code packet.no-recipe} when the packet does
   *     not say how it was drawn, {@code packet.other-edition} when it needs an edition that is not
   *     here, {@code packet.not-again} when its case can no longer be drawn
   */
  public Optional<Verdict> of(byte[] pdf) {
    try {
      return EmbeddedCase.open(pdf).map(carried -> verdict(pdf, carried));
    } catch (Trouble trouble) {
      if (trouble.code().equals("packet.case-altered")) {
        return Optional.of(caseAltered());
      }
      throw trouble;
    }
  }

  private static Verdict caseAltered() {
    Alteration altered = new Alteration(0, "", Alteration.Kind.CASE, Map.of());
    return new Verdict.Altered(List.of(altered), Optional.empty());
  }

  private Verdict verdict(byte[] pdf, EmbeddedCase.Carried carried) {
    Recipe recipe =
        Recipe.of(carried.recipe()).orElseThrow(() -> new Trouble("packet.no-recipe", Map.of()));
    if (!recipe.edition().equals(edition.id())) {
      throw new Trouble("packet.other-edition", Map.of("edition", recipe.edition()));
    }
    return switch (CaseFile.read(carried.content(), edition)) {
      case CaseFileReading.Bad _ -> caseAltered();
      case CaseFileReading.Good good -> verdict(pdf, recipe, good.file());
    };
  }

  private Verdict verdict(byte[] pdf, Recipe recipe, CaseFile file) {
    Packet original = again(recipe, file);
    if (Arrays.equals(bytes(original), pdf)) {
      return new Verdict.Proved(original);
    }
    List<Alteration> alterations = new ArrayList<>();
    if (recipe.isOf(edition) && !original.id().equals(recipe.packetId())) {
      Map<String, String> details = Map.of("due", original.id(), "found", recipe.packetId());
      alterations.add(new Alteration(0, "", Alteration.Kind.NUMBER, details));
    }
    alterations.addAll(Comparison.of(bytes(original), pdf, original.due(), !recipe.isOf(edition)));
    return alterations.isEmpty()
        ? new Verdict.Agrees(original)
        : new Verdict.Altered(alterations, Optional.of(original));
  }

  /** With the number its case has, or the number it had when another release counted it. */
  private Packet again(Recipe recipe, CaseFile file) {
    Facts facts = Facts.of(edition, file.draft().answers(), recipe.day());
    Optional<String> number =
        recipe.isOf(edition) ? Optional.empty() : Optional.of(recipe.packetId());
    PacketOptions options = recipe.options(number, Findings.of(facts, file.draft()), file);
    return recipe.parallel() ? packets.parallel(facts, options) : packets.draw(facts, options);
  }

  private static byte[] bytes(Packet original) {
    try {
      return original.bytes();
    } catch (Unproved unproved) {
      throw new Trouble("packet.not-again", Map.of(), unproved);
    }
  }
}
