package menlou.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import menlou.catalog.Edition;
import menlou.draft.DraftStore;
import menlou.packet.press.Press;
import menlou.ui.dialog.FileDialogs;
import menlou.ui.drafts.Exchange;
import menlou.ui.packet.PacketService;

/**
 * All the window needs from outside.
 *
 * @param settings as they were left
 * @param files lets the user choose files
 * @param keep keeps changed settings; called on the window's thread, must return at once
 * @param folder where drafts are, shown to the user
 * @param version of the program
 */
public record Services(
    Edition edition,
    DraftStore store,
    Exchange exchange,
    PacketService packets,
    FileDialogs files,
    Press press,
    Clock clock,
    Settings settings,
    Consumer<Settings> keep,
    Path folder,
    String version) {}
