package menlou.ui.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import menlou.draft.Draft;
import menlou.draft.Trouble;
import menlou.ui.Bundle;
import menlou.ui.MemoryStore;
import menlou.ui.job.ImmediateJobs;
import menlou.ui.packet.PacketService.Copy;
import menlou.ui.packet.PacketService.PageImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PacketModelTest {
  private final MemoryStore store = new MemoryStore();

  private PacketModel packet(Draft draft) {
    return new PacketModel(
        Bundle.model(store, draft), new Bundle.WhitePages(), new ImmediateJobs());
  }

  private static String drawn(PacketModel packet) {
    return packet
        .drawnProperty()
        .get()
        .map(each -> new String(each.pdf(), StandardCharsets.UTF_8))
        .orElse("nothing");
  }

  @Test
  void aPacketThatIsNotReadyIsMarkedWhateverTheWish() {
    PacketModel packet = packet(Bundle.empty());
    packet.markedProperty().set(false);
    packet.draw();
    assertThat(drawn(packet)).isEqualTo("CHINESE true");
  }

  @Test
  void aReadyPacketIsMarkedOnlyWhenWished() {
    PacketModel packet = packet(Bundle.sample("single-gmbh"));
    packet.draw();
    assertThat(drawn(packet)).isEqualTo("CHINESE false");
    packet.markedProperty().set(true);
    assertThat(drawn(packet)).isEqualTo("CHINESE true");
  }

  @Test
  void askingForTheReadingCopyDrawsIt() {
    PacketModel packet = packet(Bundle.sample("single-gmbh"));
    packet.copyProperty().set(Copy.READING);
    assertThat(drawn(packet)).isEqualTo("READING false");
  }

  @Test
  void pagesArePicturedAtTheSharpnessAskedFor() {
    PacketModel packet = packet(Bundle.sample("single-gmbh"));
    packet.draw();
    List<PageImage> pictured = new ArrayList<>();
    packet.page(1, 96, pictured::add);
    assertThat(pictured).singleElement().extracting(PageImage::width).isEqualTo(96);
  }

  @Test
  void savingWritesTheWholeFileAndSaysWhere(@TempDir Path folder) throws IOException {
    PacketModel packet = packet(Bundle.sample("single-gmbh"));
    packet.draw();
    Path file = folder.resolve("packet.pdf");
    packet.save(file);
    assertThat(Files.readString(file)).isEqualTo("CHINESE false");
    assertThat(packet.savedAsProperty().get()).contains(file);
    assertThat(folder.toFile().list()).containsExactly("packet.pdf");
  }

  @Test
  void aFolderThatIsNotThereIsTroubleAndNothingIsSaved(@TempDir Path folder) {
    PacketModel packet = packet(Bundle.sample("single-gmbh"));
    packet.draw();
    packet.save(folder.resolve("missing").resolve("packet.pdf"));
    assertThat(packet.troubleProperty().get()).map(Trouble::code).contains("file.write");
    assertThat(packet.savedAsProperty().get()).isEmpty();
  }
}
