package menlou.packet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All a file holds in any form somebody could read: the words of the pages, every string, every
 * stream unpacked, in the encodings text is written in.
 */
final class Everything {
  private final List<String> found = new ArrayList<>();

  private Everything() {}

  static Everything in(byte[] file) {
    Everything all = new Everything();
    try (PDDocument document = Loader.loadPDF(file)) {
      all.found.add(new PDFTextStripper().getText(document));
      all.bytes(file);
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        all.read(document.getDocument().getObjectFromPool(key).getObject());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return all;
  }

  private void read(COSBase object) throws IOException {
    switch (object) {
      case COSString string -> found.add(string.getString());
      case COSArray array -> {
        for (COSBase each : array) {
          read(each);
        }
      }
      case COSDictionary dictionary -> {
        if (dictionary instanceof COSStream stream) {
          bytes(stream.createInputStream().readAllBytes());
        }
        for (COSBase each : dictionary.getValues()) {
          read(each);
        }
      }
      case null, default -> {}
    }
  }

  private void bytes(byte[] bytes) {
    found.add(new String(bytes, StandardCharsets.UTF_8));
    found.add(new String(bytes, StandardCharsets.UTF_16BE));
  }

  /** Whether the words stand anywhere, however they are spaced. */
  boolean holds(String words) {
    String plain = plain(words);
    return found.stream().anyMatch(text -> plain(text).contains(plain));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }
}
