package menlou.ui.style;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The pictures used, by meaning. Those of sections are named by the interview's data. */
public enum Icon {
  FLAG(Material2OutlinedAL.FLAG),
  BRIEFCASE(Material2OutlinedAL.BUSINESS_CENTER),
  PEOPLE(Material2OutlinedMZ.PEOPLE_ALT),
  BUILDING(Material2OutlinedAL.BUSINESS),
  TAG(Material2OutlinedAL.LABEL),
  COINS(Material2OutlinedMZ.PAYMENTS),
  LICENCE(Material2OutlinedAL.CARD_MEMBERSHIP),
  SCALES(Material2OutlinedAL.ACCOUNT_BALANCE),
  PERSON(Material2OutlinedMZ.PERSON),
  PHONE(Material2OutlinedMZ.PHONE),
  MAILBOX(Material2OutlinedMZ.MARKUNREAD_MAILBOX),
  HANDOVER(Material2OutlinedAL.ASSIGNMENT_IND),
  REPORT(Material2OutlinedAL.ASSIGNMENT),
  TREE(Material2OutlinedAL.ACCOUNT_TREE),

  DONE(Material2OutlinedAL.CHECK_CIRCLE),
  STARTED(Material2OutlinedMZ.TIMELAPSE),
  TO_DO(Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED),
  NOT_NEEDED(Material2OutlinedMZ.REMOVE_CIRCLE_OUTLINE),
  BLOCKS(Material2OutlinedMZ.REPORT),
  WARNS(Material2OutlinedAL.ERROR_OUTLINE),
  ADVISES(Material2OutlinedAL.LIGHTBULB),
  INFO(Material2OutlinedAL.INFO),

  ADD(Material2OutlinedAL.ADD),
  BACK(Material2OutlinedAL.ARROW_BACK),
  CALENDAR(Material2OutlinedAL.CALENDAR_TODAY),
  CLOSE(Material2OutlinedAL.CLOSE),
  COPY(Material2OutlinedAL.CONTENT_COPY),
  DELETE(Material2OutlinedAL.DELETE),
  DOWN(Material2OutlinedAL.EXPAND_MORE),
  EDIT(Material2OutlinedAL.EDIT),
  EXPORT(Material2OutlinedMZ.SAVE_ALT),
  FILE(Material2OutlinedAL.INSERT_DRIVE_FILE),
  FOLDER(Material2OutlinedAL.FOLDER_OPEN),
  HELP(Material2OutlinedAL.HELP_OUTLINE),
  HISTORY(Material2OutlinedAL.HISTORY),
  HOME(Material2OutlinedAL.HOME),
  IMAGE(Material2OutlinedAL.IMAGE),
  IMPORT(Material2OutlinedAL.FOLDER_OPEN),
  KEYBOARD(Material2OutlinedAL.KEYBOARD),
  LANGUAGE(Material2OutlinedAL.LANGUAGE),
  MENU(Material2OutlinedMZ.MENU),
  MORE(Material2OutlinedMZ.MORE_HORIZ),
  MOVE_DOWN(Material2OutlinedAL.ARROW_DOWNWARD),
  MOVE_UP(Material2OutlinedAL.ARROW_UPWARD),
  NEXT(Material2OutlinedAL.ARROW_FORWARD),
  PDF(Material2OutlinedMZ.PICTURE_AS_PDF),
  PRINT(Material2OutlinedMZ.PRINT),
  REDO(Material2OutlinedMZ.REDO),
  RIGHT(Material2OutlinedAL.CHEVRON_RIGHT),
  SAVE(Material2OutlinedMZ.SAVE),
  SAVED(Material2OutlinedAL.DONE),
  SEARCH(Material2OutlinedMZ.SEARCH),
  SETTINGS(Material2OutlinedMZ.SETTINGS),
  THEME(Material2OutlinedAL.BRIGHTNESS_6),
  TRANSLATE(Material2OutlinedMZ.TRANSLATE),
  UNDO(Material2OutlinedMZ.UNDO),
  ZOOM_IN(Material2OutlinedMZ.ZOOM_IN),
  ZOOM_OUT(Material2OutlinedMZ.ZOOM_OUT);

  @SuppressWarnings("ImmutableEnumChecker") // the constants of the icon font are enums
  private final Ikon ikon;

  Icon(Ikon ikon) {
    this.ikon = ikon;
  }

  /**
   * A new node; its colour comes from the stylesheet, and its size follows the text around it,
   * which Ikonli's own node cannot do.
   */
  public Text node() {
    Text glyph = new Text(Character.toString(ikon.getCode()));
    glyph.getStyleClass().add("icon");
    glyph.setAccessibleRole(AccessibleRole.NODE);
    return glyph;
  }

  /** The icon a data file names; a plain list when there is none of that name. */
  public static Icon named(String name) {
    for (Icon icon : values()) {
      if (icon.name().equalsIgnoreCase(name)) {
        return icon;
      }
    }
    return MENU;
  }
}
