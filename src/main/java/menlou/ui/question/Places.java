package menlou.ui.question;

import java.util.List;
import menlou.catalog.CodeList;

/**
 * Which places an address may name, as far as the catalog lists them: Beijing, and Haidian in it.
 */
final class Places {
  private static final String BEIJING = "beijing";
  private static final String HAIDIAN = "海淀区";

  private Places() {}

  static List<CodeList.Entry> districts(FieldModel district, EditorKit kit) {
    return district.sibling("province").equals(BEIJING)
        ? kit.entries("beijing-districts")
        : List.of();
  }

  static List<CodeList.Entry> subdistricts(FieldModel subdistrict, EditorKit kit) {
    boolean haidian =
        subdistrict.sibling("province").equals(BEIJING)
            && subdistrict.sibling("district").equals(HAIDIAN);
    return haidian ? kit.entries("haidian-subdistricts") : List.of();
  }
}
