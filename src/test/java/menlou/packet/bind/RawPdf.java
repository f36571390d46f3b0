package menlou.packet.bind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** PDFs written object by object, as no library would write them. */
public final class RawPdf {
  private RawPdf() {}

  /** A file whose objects are numbered from 1, the first being the catalogue. */
  public static byte[] of(List<byte[]> objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> places = new ArrayList<>();
    write(out, "%PDF-1.7\n");
    for (byte[] object : objects) {
      places.add(out.size());
      write(out, places.size() + " 0 obj\n");
      out.writeBytes(object);
      write(out, "\nendobj\n");
    }
    int table = out.size();
    write(out, "xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    for (int place : places) {
      write(out, "%010d 00000 n \n".formatted(place));
    }
    write(out, "trailer\n<</Size " + (places.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table);
    write(out, "\n%%EOF\n");
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(ascii(text));
  }

  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  public static byte[] stream(String entries, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, "<<" + entries + "/Length " + content.length + ">>stream\n");
    out.writeBytes(content);
    write(out, "\nendstream");
    return out.toByteArray();
  }

  /** So many times the content, packed. */
  public static byte[] deflated(byte[] content, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream to = new DeflaterOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        to.write(content);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /**
   * A file of one A4 page.
   *
   * @param resources without brackets; 5 is the number of the first of the others
   */
  public static byte[] page(String resources, byte[] content, byte[]... others) {
    List<byte[]> objects = new ArrayList<>();
    objects.add(ascii("<</Type/Catalog/Pages 2 0 R>>"));
    objects.add(ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
    objects.add(
        ascii(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<"
                + resources
                + ">>>>"));
    objects.add(content);
    objects.addAll(List.of(others));
    return of(objects);
  }

  /** Operators so many times over, packed. */
  public static byte[] operators(String operators, int times) {
    return stream("/Filter/FlateDecode", deflated(ascii(operators), times));
  }
}
