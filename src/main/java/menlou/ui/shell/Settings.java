package menlou.ui.shell;

import menlou.catalog.Language;
import menlou.ui.style.Theme;

/** What the window remembers from one day to the next; {@code zoom} is 1 for usual size. */
public record Settings(Language language, Theme theme, double zoom) {}
