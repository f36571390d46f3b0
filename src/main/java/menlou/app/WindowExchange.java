package menlou.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import menlou.catalog.Edition;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.DraftStore;
import menlou.draft.WholeFile;
import menlou.ui.drafts.Exchange;

/** Brings cases into the window and out of it. */
record WindowExchange(Surroundings here, DraftStore store, Supplier<Edition> edition)
    implements Exchange {
  @Override
  public Draft read(Path file) {
    String name = String.valueOf(file.getFileName());
    CaseFile read = new CaseInput(here).read(file.toString(), edition.get()).orTrouble(name);
    return DraftsAtHome.unpack(read, store);
  }

  @Override
  public void write(Draft draft, Path file) {
    WholeFile.write(file, DraftsAtHome.caseFile(draft, store, edition.get()).bytes(edition.get()));
  }

  @Override
  public List<Example> examples() {
    return Samples.all().stream()
        .map(sample -> new Example(sample.name(), example(sample.name())))
        .toList();
  }

  private Draft example(String name) {
    CaseFile file = Samples.find(name, edition.get(), here.today()).orElseThrow();
    return DraftsAtHome.unpack(file, store);
  }
}
