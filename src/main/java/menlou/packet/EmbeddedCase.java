package menlou.packet;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** Finds the case a packet carries. */
public final class EmbeddedCase {
  private static final String SUFFIX = ".menlou.json";

  private EmbeddedCase() {}

  /** The bytes of the case file as they were put in; empty when the file is no packet of ours. */
  public static Optional<byte[]> find(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
      Map<String, PDComplexFileSpecification> byName = files == null ? null : files.getNames();
      if (byName == null) {
        return Optional.empty();
      }
      for (Map.Entry<String, PDComplexFileSpecification> each : byName.entrySet()) {
        if (each.getKey().endsWith(SUFFIX) && each.getValue().getEmbeddedFile() != null) {
          return Optional.of(each.getValue().getEmbeddedFile().toByteArray());
        }
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }
}
