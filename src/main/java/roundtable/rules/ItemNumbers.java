package roundtable.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/** The agenda in the order in which it is read, with the numbers 1, 2, 2.1 that follow from that order. */
public final class ItemNumbers {

    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final List<AgendaItem> order = new ArrayList<>();

    private ItemNumbers() {
    }

    /** The numbers of a meeting's items. An item whose parent is at no place of the agenda stands by itself. */
    public static ItemNumbers of(Book book, String meeting) {
        ItemNumbers result = new ItemNumbers();
        List<AgendaItem> items = Rows.items(book, meeting);
        result.number(items, null, "");
        int top = (int) result.numbers.values().stream().filter(number -> !number.contains(".")).count();
        for (AgendaItem item : items) {
            if (!result.numbers.containsKey(item.id())) {
                result.add(items, item, String.valueOf(++top));
            }
        }
        return result;
    }

    /** The number of an item, such as "2.1"; empty for one that is not on this agenda. */
    public String of(@Nullable String item) {
        return numbers.getOrDefault(item, "");
    }

    /** The items as they are read, each followed by its parts. */
    public List<AgendaItem> order() {
        return List.copyOf(order);
    }

    /** Where an item stands in the reading order, from 0; -1 for one that is not on this agenda. */
    public int place(@Nullable String item) {
        return List.copyOf(numbers.keySet()).indexOf(Objects.requireNonNullElse(item, ""));
    }

    /** How deep an item stands: 0 for 2, 1 for 2.1. */
    public int depth(String item) {
        return (int) of(item).chars().filter(c -> c == '.').count();
    }

    private void number(List<AgendaItem> items, @Nullable String parent, String before) {
        int count = 0;
        for (AgendaItem item : items) {
            if (Objects.equals(item.parent(), parent)) {
                add(items, item, before + ++count);
            }
        }
    }

    private void add(List<AgendaItem> items, AgendaItem item, String number) {
        if (numbers.putIfAbsent(item.id(), number) == null) {
            order.add(item);
            number(items, item.id(), number + ".");
        }
    }
}
