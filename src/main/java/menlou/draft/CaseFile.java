package menlou.draft;

import java.util.Collections;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import menlou.catalog.Edition;

/**
 * A case as a file people may keep, send and edit: {@code <name>.menlou.json}, UTF-8, described by
 * {@code schema/case.json}. Writing is canonical: the same case always gives the same bytes, and
 * reading them gives the same case. Rows the user took away are not written.
 *
 * @param attachments pictures by the name answers use for them, {@code sha256-<hex>}; those a case
 *     names need not all be there
 */
public record CaseFile(Draft draft, SequencedMap<String, byte[]> attachments) {
  /** How names of case files end. */
  public static final String SUFFIX = ".menlou.json";

  /**
   * The largest file that is read: more than thirty pictures of passports as telephones take them,
   * and few enough to be read, drawn and packed again within the half gigabyte the program gives
   * itself.
   */
  public static final int MOST_BYTES = 64 << 20;

  /** {@link #MOST_BYTES} as people read it. */
  public static final String MOST_MEGABYTES = Integer.toString(MOST_BYTES >> 20);

  /** Fifty times what the longest field has room for, in characters; more was put in by mistake. */
  public static final int LONGEST_ANSWER = 20_000;

  /** What stands under {@code schema}, so that other JSON files are told apart. */
  static final String SCHEMA = "menlou-case";

  /** Grows when older programs could no longer read what newer ones write. */
  static final int VERSION = 1;

  public CaseFile {
    attachments = Collections.unmodifiableSequencedMap(new TreeMap<>(attachments));
  }

  public static CaseFile of(Draft draft) {
    return new CaseFile(draft, new TreeMap<>(Map.of()));
  }

  /** Reads a file somebody may have written by hand; never throws for what stands in it. */
  public static CaseFileReading read(byte[] json, Edition edition) {
    return new CaseFileReader(edition).read(json);
  }

  /** The name answers use for a picture. */
  public static String attachmentName(byte[] picture) {
    return CaseFileAttachments.name(picture);
  }

  /** The draft as its file says it, which is all that reading the file gives back. */
  public Draft written(Edition edition) {
    return draft.withAnswers(WrittenAnswers.of(draft.answers(), edition));
  }

  /** The file's bytes, ending in a line feed. */
  public byte[] bytes(Edition edition) {
    return CaseFileWriter.write(this, edition);
  }
}
