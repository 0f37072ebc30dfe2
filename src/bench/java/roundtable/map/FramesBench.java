package roundtable.map;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import roundtable.book.Book;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Jobs;
import roundtable.workspace.Workspace;

/**
 * The map in a window of 1920 by 1080 with as many boxes as asked for: how long each frame takes while it is panned,
 * zoomed and a box is dragged, beside an empty pane of the same size that is painted whole; the first picture; memory.
 */
public final class FramesBench extends Application {

    private static final int FRAMES = Integer.getInteger("frames.each", 120);
    private static final int WARM = Math.min(20, FRAMES / 4);
    private static final int OPENINGS = Integer.getInteger("frames.openings", 3);

    private Stage stage;
    private MapScreen screen;
    private BorderPane root;
    private ChartCanvas canvas;
    private long painter;

    /** @param arguments how many boxes */
    public static void main(String... arguments) {
        launch(FramesBench.class, arguments);
    }

    @Override
    public void start(Stage window) {
        stage = window;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(new StackPane(), 1920, 1080));
        stage.getScene().getStylesheets().setAll("/look/colours-light.css", "/look/roundtable.css", "/look/controls.css", "/look/map.css");
        stage.show();
        Book book = FramesCity.of(Integer.parseInt(getParameters().getRaw().getFirst()));
        Thread.ofPlatform().daemon().start(() -> story(book));
    }

    private void story(Book book) {
        try {
            first(book);
            frames("pan near", i -> canvas.pan(i % 40 < 20 ? 9 : -9, i % 40 < 20 ? 5 : -5), () -> near());
            frames("pan whole", i -> canvas.pan(i % 40 < 20 ? 9 : -9, i % 40 < 20 ? 5 : -5), () -> canvas.fitting().all(false));
            frames("zoom near", i -> canvas.zoomAt(i % 16 < 8 ? 1.05 : 1 / 1.05, 700, 450), () -> near());
            frames("zoom whole", i -> canvas.zoomAt(i % 24 < 12 ? 1.1 : 1 / 1.1, 700, 450), () -> canvas.fitting().all(false));
            drag();
            System.out.println("memory\tpeak\t" + peak() + "\tused\t" + used());
            floor();
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
        }
        Platform.exit();
    }

    /** From a book in memory to the picture: made in the background, then laid out and painted. */
    private void first(Book book) {
        List<Long> times = new ArrayList<>();
        List<Long> shows = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            get(() -> {
                stage.getScene().setRoot(new StackPane());
                return null;
            });
            rest();
            long start = System.nanoTime();
            CountDownLatch shown = new CountDownLatch(1);
            long[] made = {0};
            get(() -> {
                screen = new MapScreen(new Desk(Workspace.of(book), Words.in("en"), id -> { }, new Background(() -> made[0] = System.nanoTime()), null));
                root = (BorderPane) screen.node();
                stage.getScene().setRoot(root);
                canvas = (ChartCanvas) root.lookup("#chart-canvas");
                new AnimationTimer() {
                    private int frames;

                    @Override
                    public void handle(long now) {
                        if (!canvas.sheet().boxes().isEmpty() && ++frames == 3) {
                            stop();
                            shown.countDown();
                        }
                    }
                }.start();
                return null;
            });
            await(shown);
            times.add(System.nanoTime() - start);
            shows.add(System.nanoTime() - Math.max(start, made[0]));
            rest();
        }
        print("first picture, with its drawing", times);
        print("first picture, from its drawing", shows);
    }

    private void near() {
        canvas.actualSize();
        canvas.pan(-canvas.getWidth() / 3, -canvas.getHeight() / 3);
    }

    /** Does something before each of many frames, as many as the window can paint one after the other. */
    private void frames(String name, IntConsumer step, Runnable before) {
        get(() -> {
            before.run();
            return null;
        });
        rest();
        List<Long> times = new ArrayList<>();
        List<Long> works = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        get(() -> {
            new AnimationTimer() {
                private long last;
                private long worked;
                private int count;

                @Override
                public void handle(long ignored) {
                    long now = System.nanoTime();
                    long work = work();
                    if (count > WARM) {
                        times.add(now - last);
                        works.add(work - worked);
                    }
                    last = now;
                    worked = work;
                    step.accept(count);
                    if (++count > WARM + FRAMES) {
                        stop();
                        done.countDown();
                    }
                }
            }.start();
            return null;
        });
        await(done);
        print(name, times);
        print(name + ", processor", works);
    }

    /** Processor time of the window's thread and of its painter, which is the same however busy the machine is. */
    private long work() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        if (painter == 0) {
            painter = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds())).filter(Objects::nonNull)
                    .filter(thread -> thread.getThreadName().startsWith("QuantumRenderer")).findFirst().orElseThrow().getThreadId();
        }
        return threads.getCurrentThreadCpuTime() + threads.getThreadCpuTime(painter);
    }

    private void drag() {
        Node[] card = new Node[1];
        Point2D[] at = new Point2D[1];
        frames("drag a box", i -> {
            fire(card[0], MouseEvent.MOUSE_DRAGGED, at[0].add(i % 60 < 30 ? i % 30 * 5 : 150 - i % 30 * 5, i % 60 < 30 ? i % 30 * 3 : 90 - i % 30 * 3));
        }, () -> {
            near();
            Point2D middle = canvas.surfacePoint(700, 500);
            OrganisationCard nearest = canvas.sheet().boxes().stream().min(Comparator.comparingDouble(box -> CardDrag.centre(canvas.sheet().bounds(box)).distance(middle)))
                    .flatMap(box -> canvas.card(box.id())).orElseThrow();
            card[0] = nearest;
            at[0] = nearest.localToScene(nearest.getWidth() / 2, nearest.getHeight() / 2);
            fire(nearest, MouseEvent.MOUSE_PRESSED, at[0]);
        });
        get(() -> {
            fire(card[0], MouseEvent.MOUSE_RELEASED, at[0]);
            return null;
        });
    }

    private static void fire(Node node, EventType<MouseEvent> type, Point2D at) {
        Event.fireEvent(node, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false,
                false, type != MouseEvent.MOUSE_RELEASED, false, false, true, false, true, new PickResult(node, at.getX(), at.getY())));
    }

    /** An empty pane in the place of the chart, painted whole in each frame. */
    private void floor() {
        Region empty = new Region();
        get(() -> {
            root.setCenter(empty);
            return null;
        });
        frames("empty pane", i -> empty.setStyle("-fx-background-color: " + (i % 2 == 0 ? "#fdfdfe" : "#fcfdfe") + ";"), () -> { });
    }

    private static void print(String name, List<Long> nanos) {
        System.out.println("time\t" + name + "\t" + nanos.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    private static <T> T get(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000 + " MB";
    }

    /** Peak memory of the process where the system tells it (Linux). */
    private static String peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM"))
                .findFirst().orElse("unknown").replaceAll("\\D+", "") + " kB";
    }

    private record Background(Runnable made) implements Jobs {

        @Override
        public <T> void run(String label, Callable<T> work, Consumer<T> done) {
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    T result = work.call();
                    Platform.runLater(() -> {
                        made.run();
                        done.accept(result);
                    });
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }
}
