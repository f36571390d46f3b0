package menlou.ui.shell;

import java.util.List;
import javafx.scene.input.KeyCombination;
import menlou.ui.language.Word;
import menlou.ui.packet.PacketScreen;
import menlou.ui.question.DateEditor;
import menlou.ui.question.FieldView;

/** Every key with a meaning in the whole window. */
final class Keys {
  static final KeyCombination HELP = KeyCombination.valueOf("F1");
  static final KeyCombination CONTINUE = KeyCombination.valueOf("Shortcut+ENTER");
  static final KeyCombination NEXT = KeyCombination.valueOf("Alt+RIGHT");
  static final KeyCombination BACK = KeyCombination.valueOf("Alt+LEFT");
  static final KeyCombination SEARCH = KeyCombination.valueOf("Shortcut+F");
  static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+N");
  static final KeyCombination HOME = KeyCombination.valueOf("Shortcut+H");
  static final KeyCombination ANSWER = KeyCombination.valueOf("Shortcut+1");
  static final KeyCombination CHECK = KeyCombination.valueOf("Shortcut+2");
  static final KeyCombination PACKET = KeyCombination.valueOf("Shortcut+3");
  static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+U");
  static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+U");
  static final KeyCombination LANGUAGE = KeyCombination.valueOf("Shortcut+L");
  static final KeyCombination THEME = KeyCombination.valueOf("Shortcut+D");
  static final KeyCombination LARGER = KeyCombination.valueOf("Shortcut+EQUALS");
  static final KeyCombination SMALLER = KeyCombination.valueOf("Shortcut+MINUS");
  static final KeyCombination USUAL = KeyCombination.valueOf("Shortcut+0");
  static final KeyCombination SETTINGS = KeyCombination.valueOf("Shortcut+COMMA");

  /** A key and what it does, for the list shown by F1. */
  record Key(KeyCombination combination, Word meaning) {
    String shown() {
      return combination.getDisplayText();
    }
  }

  static final List<Key> ALL =
      List.of(
          new Key(CONTINUE, Word.KEYS_CONTINUE),
          new Key(NEXT, Word.KEYS_NEXT),
          new Key(BACK, Word.KEYS_BACK),
          new Key(FieldView.WHY, Word.KEYS_WHY),
          new Key(FieldView.TO_PAGE, Word.KEYS_TO_PAGE),
          new Key(PacketScreen.CELLS, Word.KEYS_CELLS),
          new Key(DateEditor.CALENDAR, Word.KEYS_CALENDAR),
          new Key(SEARCH, Word.KEYS_SEARCH),
          new Key(ANSWER, Word.KEYS_ANSWER),
          new Key(CHECK, Word.KEYS_CHECK),
          new Key(PACKET, Word.KEYS_PACKET),
          new Key(HOME, Word.KEYS_HOME),
          new Key(NEW, Word.KEYS_NEW),
          new Key(UNDO, Word.KEYS_UNDO),
          new Key(REDO, Word.KEYS_REDO),
          new Key(LANGUAGE, Word.KEYS_LANGUAGE),
          new Key(THEME, Word.KEYS_THEME),
          new Key(LARGER, Word.KEYS_LARGER),
          new Key(SMALLER, Word.KEYS_SMALLER),
          new Key(USUAL, Word.KEYS_USUAL),
          new Key(SETTINGS, Word.KEYS_SETTINGS),
          new Key(HELP, Word.KEYS_HELP));

  private Keys() {}
}
