package menlou.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import menlou.fuzz.PdfObjects.Part;

/** What can be done to a PDF by somebody who knows how one is made. */
enum PdfSpoiling {
  NUMBER {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      return text(pdf, chance, NUMBER_TOKEN, _ -> chance.of(Numbers.ODD));
    }
  },
  /** To itself, to its parent, to anything at all. */
  REFERENCE {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      return text(pdf, chance, REFERENCE_TOKEN, _ -> chance.of(pdf.parts()).number() + " 0 R");
    }
  },
  SELF_REFERENCE {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      int index = chance.below(pdf.parts().size());
      Part part = pdf.parts().get(index);
      String self = part.number() + " 0 R";
      return pdf.with(
          index, part.withText(replaced(part.text(), REFERENCE_TOKEN, chance, _ -> self)));
    }
  },
  NAME {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      return text(pdf, chance, NAME_TOKEN, _ -> anyName(pdf, chance));
    }
  },
  /** One object under the number of another. */
  EXCHANGE {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      int index = chance.below(pdf.parts().size());
      Part other = chance.of(pdf.parts());
      return pdf.with(
          index, new Part(pdf.parts().get(index).number(), other.text(), other.stream()));
    }
  },
  VALUE_OF_ANOTHER_KIND {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      return text(pdf, chance, VALUE, found -> found.group(1) + " " + chance.of(KINDS) + " ");
    }
  },
  DEEP {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      int depth = 1 << (3 + chance.below(15));
      String open = chance.of(List.of("[", "<</A ", "<</Kids["));
      return text(pdf, chance, VALUE, found -> found.group(1) + " " + open.repeat(depth));
    }
  },
  LENGTH {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      return stream(
          pdf,
          chance,
          part ->
              part.withText(
                  part.text().replaceFirst("/Length \\d+", "/Length " + chance.of(Numbers.ODD))));
    }
  },
  FILTERS {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      return stream(
          pdf,
          chance,
          part -> {
            StringBuilder filters = new StringBuilder("/Filter[");
            for (int i = chance.below(4); i >= 0; i--) {
              filters.append(chance.of(FILTER_NAMES));
            }
            String parms =
                chance.inHundred(50)
                    ? "/DecodeParms<</Predictor "
                        + chance.of(List.of("2", "12", "15", "99"))
                        + "/Columns "
                        + chance.of(Numbers.ODD)
                        + "/Colors "
                        + chance.of(Numbers.ODD)
                        + "/BitsPerComponent "
                        + chance.of(Numbers.ODD)
                        + "/K -1/Rows "
                        + chance.of(Numbers.ODD)
                        + ">>"
                    : "";
            String text = part.text().replaceAll("/Filter\\s*(/\\w+|\\[[^]]*])", "");
            int end = text.lastIndexOf(">>");
            return end < 0
                ? part
                : part.withText(text.substring(0, end) + filters + "]" + parms + ">>\n");
          });
    }
  },
  BOMB {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      byte[] bomb = chance.of(Bombs.ALL);
      return stream(pdf, chance, part -> packed(part, bomb));
    }
  },
  /** Operators, fonts, pictures and cases, spoilt before they are packed. */
  INSIDE {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      return stream(
          pdf,
          chance,
          part ->
              Packing.unpacked(part.stream())
                  .map(
                      inside ->
                          packed(
                              part,
                              Packing.packed(
                                  chance.of(List.of(ByteSpoiling.values())).of(inside, chance))))
                  .orElse(part));
    }
  },
  /** A drawing drawn by itself, again and again. */
  DRAWS_ITSELF {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      Part part = chance.of(pdf.parts());
      int times = 1 << chance.below(12);
      byte[] content = "q /Me Do Q ".repeat(times).getBytes(StandardCharsets.US_ASCII);
      String text =
          "<</Type/XObject/Subtype/Form/BBox[0 0 600 900]/Filter/FlateDecode/Length 1"
              + "/Resources<</XObject<</Me "
              + part.number()
              + " 0 R>>>>>>";
      List<Part> parts = new ArrayList<>(pdf.parts());
      parts.set(parts.indexOf(part), packed(part.withText(text), Packing.packed(content)));
      PdfObjects looping = new PdfObjects(parts, pdf.trailer());
      return text(looping, chance, VALUE, found -> found.group(1) + " " + part.number() + " 0 R ");
    }
  },
  /** Boxes, kids, counts: what leads to pages. */
  TREE {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      return text(
          pdf,
          chance,
          TREE_KEY,
          found ->
              found.group(1)
                  + " "
                  + chance.of(
                      List.of(
                          "["
                              + (chance.of(pdf.parts()).number() + " 0 R ")
                                  .repeat(1 + chance.below(3000))
                              + "]",
                          "[0 0 " + chance.of(Numbers.ODD) + " " + chance.of(Numbers.ODD) + "]",
                          chance.of(Numbers.ODD),
                          chance.of(pdf.parts()).number() + " 0 R"))
                  + " ");
    }
  },
  TRAILER {
    @Override
    PdfObjects of(PdfObjects pdf, Chance chance) {
      String added =
          chance.of(
              List.of(
                  "/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O(0)/U(0)>>/ID[(a)(a)]",
                  "/Encrypt " + chance.of(pdf.parts()).number() + " 0 R",
                  "/Prev " + chance.of(Numbers.ODD),
                  "/XRefStm " + chance.of(Numbers.ODD),
                  "/Size " + chance.of(Numbers.ODD),
                  "/Root " + chance.of(pdf.parts()).number() + " 0 R"));
      return pdf.withTrailer(pdf.trailer().replaceFirst("<<", "<<" + added));
    }
  };

  private static final Pattern NUMBER_TOKEN =
      Pattern.compile("(?<=[\\s\\[/(])-?\\d+(\\.\\d+)?(?=[\\s\\]/>)])");
  private static final Pattern REFERENCE_TOKEN = Pattern.compile("\\d+ 0 R");
  private static final Pattern NAME_TOKEN = Pattern.compile("/[A-Za-z0-9]+");
  private static final Pattern VALUE =
      Pattern.compile(
          "(/[A-Za-z0-9]+)\\s*(\\d+ 0 R|\\[[^\\[\\]]*]|/[A-Za-z0-9]+|\\([^)]*\\)|-?[\\d.]+)");
  private static final Pattern TREE_KEY =
      Pattern.compile(
          "(/(?:Kids|Count|MediaBox|CropBox|Rotate|Parent|Contents|Annots|Fields|Rect|W|Widths|AF|BBox|Matrix))\\s*(\\d+ 0 R|\\[[^\\[\\]]*]|-?[\\d.]+)");
  private static final List<String> KINDS =
      List.of(
          "null",
          "true",
          "[]",
          "<<>>",
          "()",
          "<00FF>",
          "/X",
          "-1",
          "3.5",
          "[null null]",
          "9999 0 R");
  private static final List<String> FILTER_NAMES =
      List.of(
          "/FlateDecode",
          "/FlateDecode",
          "/LZWDecode",
          "/ASCIIHexDecode",
          "/ASCII85Decode",
          "/RunLengthDecode",
          "/CCITTFaxDecode",
          "/DCTDecode",
          "/JBIG2Decode",
          "/JPXDecode",
          "/Crypt");

  abstract PdfObjects of(PdfObjects pdf, Chance chance);

  @FunctionalInterface
  interface Replacing {
    String of(MatchResult found);
  }

  @FunctionalInterface
  interface Change {
    Part of(Part part);
  }

  private static PdfObjects text(
      PdfObjects pdf, Chance chance, Pattern pattern, Replacing replacing) {
    for (int tries = 0; tries < 20; tries++) {
      int index = chance.below(pdf.parts().size());
      Part part = pdf.parts().get(index);
      String spoilt = replaced(part.text(), pattern, chance, replacing);
      if (!spoilt.equals(part.text())) {
        return pdf.with(index, part.withText(spoilt));
      }
    }
    return pdf;
  }

  private static String replaced(String text, Pattern pattern, Chance chance, Replacing replacing) {
    List<MatchResult> found = pattern.matcher(text).results().toList();
    if (found.isEmpty()) {
      return text;
    }
    MatchResult one = chance.of(found);
    return text.substring(0, one.start()) + replacing.of(one) + text.substring(one.end());
  }

  private static PdfObjects stream(PdfObjects pdf, Chance chance, Change change) {
    List<Part> streams = pdf.parts().stream().filter(Part::isStream).toList();
    if (streams.isEmpty()) {
      return pdf;
    }
    Part part = chance.of(streams);
    return pdf.with(pdf.parts().indexOf(part), change.of(part));
  }

  private static Part packed(Part part, byte[] stream) {
    String text = part.text().replaceFirst("/Length \\d+", "/Length " + stream.length);
    return new Part(part.number(), text, stream);
  }

  private static String anyName(PdfObjects pdf, Chance chance) {
    List<String> names =
        NAME_TOKEN
            .matcher(chance.of(pdf.parts()).text())
            .results()
            .map(MatchResult::group)
            .toList();
    return names.isEmpty() ? "/X" : chance.of(names);
  }
}
