package menlou.ui.question;

import java.util.Optional;
import java.util.function.Consumer;
import menlou.ui.job.ImmediateJobs;
import menlou.ui.job.Jobs;

/** Where nobody attaches a picture. */
class NoPictures implements EditorKit.Pictures {
  @Override
  public Jobs jobs() {
    return new ImmediateJobs();
  }

  @Override
  public void choose(Consumer<java.nio.file.Path> chosen) {}

  @Override
  public String keep(byte[] picture) {
    return "";
  }

  @Override
  public Optional<byte[]> find(String name) {
    return Optional.empty();
  }
}
