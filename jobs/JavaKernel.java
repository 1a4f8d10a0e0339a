import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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
 * go; Jupyter asks again a second later. And a thread that listens ends at once, without a word, if
 * it runs before it is marked as running, as it may on a busy machine: here it is run again.
 */
final class JavaKernel {
  private static final int SECOND_LOOK_MILLIS = 100;

  private JavaKernel() {}

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    String connection = Files.readString(Path.of(arguments[0]));
    Channels channels = new Channels(Transform.fromJson(connection, ConnectionProperties.class));
    field(channels, "handlers").set(channels, new HashMap<>());
    channels.connect(MainApp.kernel);
    for (String name : List.of("heartbeat", "shell", "control")) {
      Object channel = field(channels, name).get(channels);
      keepListening((Thread) field(channel, "loopThread").get(channel));
    }
    channels.joinUntilClose();
  }

  private static void keepListening(Thread listener) throws InterruptedException {
    listener.join(SECOND_LOOK_MILLIS);
    if (!listener.isAlive()) {
      new Thread(listener, listener.getName()).start();
    }
  }

  private static Field field(Object owner, String name) throws NoSuchFieldException {
    Field field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
