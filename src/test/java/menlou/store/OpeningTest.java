package menlou.store;

import static menlou.store.SqliteDraftsTest.assertTrouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import menlou.draft.Draft;
import menlou.draft.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve(Opening.FILE);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private Draft filled() {
    Draft draft = Drafts.titled("kept", "plan.a", "x".repeat(5000));
    try (SqliteDrafts drafts = Drafts.open(folder)) {
      drafts.add(draft);
    }
    return draft;
  }

  @Test
  void aFileThatIsNoDatabaseIsPutAsideAndTheNextStartBeginsAfresh() throws IOException {
    byte[] junk = "This is not a database at all.".repeat(50).getBytes(StandardCharsets.UTF_8);
    Files.write(file(), junk);

    assertTrouble("store.damaged", () -> Drafts.open(folder));

    assertThat(names()).singleElement().asString().startsWith("drafts-damaged-2026");
    assertThat(Files.readAllBytes(folder.resolve(names().getFirst()))).isEqualTo(junk);
    Drafts.open(folder).close();
    assertThat(names()).hasSize(2);
  }

  @Test
  void whateverIsBrokenInTheFileNothingOfItIsThrownAway() throws IOException {
    filled();
    byte[] whole = Files.readAllBytes(file());
    Random random = new Random(1);
    for (int round = 0; round < 40; round++) {
      byte[] broken = whole.clone();
      int at = random.nextInt(broken.length - 600);
      for (int i = 0; i < 600; i++) {
        broken[at + i] = (byte) random.nextInt();
      }
      Files.write(file(), broken);
      openAndClose();
      boolean kept =
          names().stream()
              .filter(name -> !name.endsWith("-wal") && !name.endsWith("-shm"))
              .map(folder::resolve)
              .anyMatch(path -> holds(path, broken));
      assertThat(kept || !names().stream().allMatch(Opening.FILE::equals) || opens()).isTrue();
      clear();
    }
  }

  /** Either it opens, or it says in one of its own codes why not. */
  private void openAndClose() {
    try {
      Drafts.open(folder).close();
    } catch (Trouble trouble) {
      assertThat(trouble.code())
          .isIn("store.damaged", "store.other-file", "store.newer", "store.unreadable");
    }
  }

  private boolean opens() {
    Drafts.open(folder).close();
    return true;
  }

  private static boolean holds(Path path, byte[] bytes) {
    try {
      return Arrays.equals(Files.readAllBytes(path), bytes);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private void clear() throws IOException {
    for (String name : names()) {
      Files.delete(folder.resolve(name));
    }
  }

  @Test
  void aFileOfANewerProgramIsLeftExactlyAsItIs() throws IOException {
    Draft draft = filled();
    Migrations newer =
        new Migrations(
            List.of(
                Migrations.bundled().scripts().getFirst(), "create table later (a text) strict;"));
    Drafts.open(folder, newer).close();
    byte[] before = Files.readAllBytes(file());

    assertTrouble("store.newer", () -> Drafts.open(folder));

    assertThat(Files.readAllBytes(file())).isEqualTo(before);
    try (SqliteDrafts drafts = Drafts.open(folder, newer)) {
      assertThat(drafts.open(draft.id())).contains(draft);
    }
  }

  @Test
  void anotherProgramsDatabaseIsLeftAlone() throws SQLException, IOException {
    try (Database other = Database.open(file())) {
      other.session().script("create table recipes (name text)");
    }
    byte[] before = Files.readAllBytes(file());

    assertTrouble("store.other-file", () -> Drafts.open(folder));

    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void beforeTablesChangeAWholeCopyIsMade() throws IOException {
    Draft draft = filled();
    Migrations two =
        new Migrations(List.of(Migrations.bundled().scripts().getFirst(), "delete from answer;"));

    Drafts.open(folder, two).close();

    String copy =
        names().stream()
            .filter(name -> name.startsWith("drafts-before-2-"))
            .findFirst()
            .orElseThrow();
    Files.copy(folder.resolve(copy), file(), StandardCopyOption.REPLACE_EXISTING);
    try (SqliteDrafts drafts = Drafts.open(folder)) {
      assertThat(drafts.open(draft.id())).contains(draft);
    }
  }

  @Test
  void aMigrationThatFailsChangesNothing() {
    Draft draft = filled();
    Migrations failing =
        new Migrations(
            List.of(
                Migrations.bundled().scripts().getFirst(),
                "delete from answer; insert into nowhere values (1);"));

    assertTrouble("store.failed", () -> Drafts.open(folder, failing));

    try (SqliteDrafts drafts = Drafts.open(folder)) {
      assertThat(drafts.open(draft.id())).contains(draft);
    }
  }

  @Test
  void aFolderThatIsAFileIsNamed() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "x");

    assertTrouble("folder.unusable", () -> Drafts.open(taken));
  }

  @Test
  void aReadOnlyFolderIsNamed() {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
    assertThat(folder.toFile().setWritable(false)).isTrue();

    assertTrouble("folder.read-only", () -> Drafts.open(folder));

    assertThat(folder.toFile().setWritable(true)).isTrue();
  }

  @Test
  void twoWindowsMayOpenANewFolderAtTheSameTime() throws Exception {
    for (int round = 0; round < 10; round++) {
      Path fresh = folder.resolve("f" + round);
      Thread one = Thread.ofPlatform().start(() -> Drafts.open(fresh).close());
      Drafts.open(fresh).close();
      one.join();
      try (SqliteDrafts drafts = Drafts.open(fresh)) {
        assertThat(drafts.list(true)).isEmpty();
      }
    }
  }
}
