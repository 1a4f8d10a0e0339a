import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapaio.jupyter.kernel.MainApp;
import org.rapaio.jupyter.kernel.channels.Channels;
import org.rapaio.jupyter.kernel.core.ConnectionProperties;
import org.rapaio.jupyter.kernel.core.Transform;

/**
 * Starts the Java kernel for Jupyter; jobs/notebooks installs it as a source file.
 *
 * <p>The kernel's own main (3.0.1) listens before it knows how to answer: a message that comes in
 * between ends the thread that listens, and the notebook waits for ever. Here such a message is let
 * go; Jupyter asks again a second later.
 */
final class JavaKernel {
  private JavaKernel() {}

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    String connection = Files.readString(Path.of(arguments[0]));
    Channels channels = new Channels(Transform.fromJson(connection, ConnectionProperties.class));
    Field handlers = Channels.class.getDeclaredField("handlers");
    handlers.setAccessible(true);
    handlers.set(channels, new HashMap<>());
    channels.connect(MainApp.kernel);
    channels.joinUntilClose();
  }
}
