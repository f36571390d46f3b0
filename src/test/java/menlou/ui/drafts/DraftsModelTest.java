package menlou.ui.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.draft.Draft;
import menlou.draft.DraftSummary;
import menlou.draft.Trouble;
import menlou.ui.Bundle;
import menlou.ui.MemoryStore;
import menlou.ui.job.ImmediateJobs;
import org.junit.jupiter.api.Test;

final class DraftsModelTest {
  private final MemoryStore store = new MemoryStore();
  private final DraftsModel model =
      new DraftsModel(
          Bundle.EDITION, store, new Bundle.Examples(), Bundle.CLOCK, new ImmediateJobs());
  private final List<Draft> opened = new ArrayList<>();

  private List<String> titles() {
    return model.drafts().stream().map(DraftSummary::title).toList();
  }

  @Test
  void aNewDraftIsKeptBeforeItIsOpened() {
    model.begin(opened::add);
    assertThat(opened).hasSize(1);
    assertThat(store.open(opened.getFirst().id())).isPresent();
    assertThat(model.drafts()).hasSize(1);
  }

  @Test
  void theExampleIsACopyEachTime() {
    model.example(opened::add);
    model.example(opened::add);
    assertThat(opened.get(0).id()).isNotEqualTo(opened.get(1).id());
    assertThat(opened.get(0).answers()).isEqualTo(opened.get(1).answers());
  }

  @Test
  void aCaseAlreadyHereIsTakenInUnderANewId() {
    store.add(Bundle.sample("single-gmbh"));
    model.take(java.nio.file.Path.of("case.menlou.json"), opened::add);
    assertThat(opened.getFirst().id()).isNotEqualTo(Bundle.sample("single-gmbh").id());
    assertThat(model.drafts()).hasSize(2);
  }

  @Test
  void aDeletedDraftLeavesTheListAndComesBack() {
    model.begin(opened::add);
    List<String> told = new ArrayList<>();
    model.delete(opened.getFirst().id(), () -> told.add("deleted"));
    assertThat(told).containsExactly("deleted");
    assertThat(model.drafts()).isEmpty();
    model.restore(opened.getFirst().id());
    assertThat(model.drafts()).hasSize(1);
  }

  @Test
  void renamingAndDuplicatingShowInTheList() {
    model.begin(opened::add);
    model.rename(opened.getFirst().id(), "Example one");
    model.duplicate(opened.getFirst().id(), "Example two");
    assertThat(titles()).containsExactlyInAnyOrder("Example one", "Example two");
  }

  @Test
  void theListFollowsTheSearch() {
    model.begin(opened::add);
    model.rename(opened.getFirst().id(), "Example one");
    model.queryProperty().set("two");
    assertThat(model.drafts()).isEmpty();
    model.queryProperty().set("one");
    assertThat(model.drafts()).hasSize(1);
  }

  @Test
  void whatTheWorldRefusedIsTold() {
    store.refuse(Optional.of(new Trouble("folder.read-only", Map.of("folder", "drafts"))));
    model.begin(opened::add);
    assertThat(opened).isEmpty();
    assertThat(model.troubleProperty().get()).map(Trouble::code).contains("folder.read-only");
  }
}
