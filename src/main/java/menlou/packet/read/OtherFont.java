package menlou.packet.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import menlou.packet.page.Area;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A font other programs brought into the file. */
final class OtherFont implements ReadFont {
  /** Its outlines are not looked at: nearly all letters fill this much. */
  private static final float BODY = 0.7f;

  private final PDFont font;

  OtherFont(PDFont font) {
    this.font = font;
  }

  @Override
  public String name() {
    String name = font.getName();
    return name == null ? "" : name.indexOf('+') == 6 ? name.substring(7) : name;
  }

  @Override
  public boolean isEmbedded() {
    return font.isEmbedded();
  }

  @Override
  public int length(byte[] string, int at) {
    ByteArrayInputStream rest = new ByteArrayInputStream(string, at, string.length - at);
    try {
      font.readCode(rest);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return Math.clamp(string.length - at - rest.available(), 1, 4);
  }

  @Override
  public String text(int code) {
    String text = font.toUnicode(code);
    return text == null ? "" : text;
  }

  @Override
  public float width(int code) {
    try {
      return font.getWidth(code) / 1000;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public Area ink(int code) {
    return text(code).isBlank() ? Outlines.NOTHING : new Area(0, 0, width(code), BODY);
  }

  @Override
  public long outline(int code) {
    return Outlines.UNKNOWN;
  }

  @Override
  public boolean isNotdef(int code) {
    return false;
  }
}
