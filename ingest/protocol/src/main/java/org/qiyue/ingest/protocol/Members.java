package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The members of a small JSON object in the order of the event. A filing has a hundred members, which nearly always are
 * walked once and in order: two references each say it, where a hash map needs some fifty bytes.
 */
final class Members extends AbstractMap<String, JsonNode> {
    /** With more members than these, looking for one by one takes longer than a hash map does. */
    static final int MOST = 64;

    /** Name, value, name, value; without gaps. */
    private Object[] content;

    /** @param content names at even, their values at odd places; not copied */
    Members(Object[] content) {
        this.content = content;
    }

    @Override
    public int size() {
        return content.length / 2;
    }

    @Override
    public JsonNode get(Object name) {
        int place = place(name);
        return place < 0 ? null : value(place);
    }

    @Override
    public boolean containsKey(Object name) {
        return place(name) >= 0;
    }

    @Override
    public JsonNode put(String name, JsonNode value) {
        Objects.requireNonNull(name);
        int place = place(name);
        if (place < 0) {
            content = Arrays.copyOf(content, content.length + 2);
            content[content.length - 2] = name;
            content[content.length - 1] = value;
            return null;
        }
        JsonNode before = value(place);
        content[place + 1] = value;
        return before;
    }

    @Override
    public JsonNode remove(Object name) {
        int place = place(name);
        if (place < 0) {
            return null;
        }
        JsonNode before = value(place);
        Object[] rest = Arrays.copyOf(content, content.length - 2);
        System.arraycopy(content, place + 2, rest, place, rest.length - place);
        content = rest;
        return before;
    }

    @Override
    public void clear() {
        content = new Object[0];
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super JsonNode> action) {
        Object[] seen = content;
        for (int i = 0; i < seen.length; i += 2) {
            action.accept((String) seen[i], (JsonNode) seen[i + 1]);
        }
    }

    @Override
    public Set<Map.Entry<String, JsonNode>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return Members.this.size();
            }

            @Override
            public Iterator<Map.Entry<String, JsonNode>> iterator() {
                return new Walk();
            }
        };
    }

    private int place(Object name) {
        Object[] seen = content;
        for (int i = 0; i < seen.length; i += 2) {
            if (seen[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private JsonNode value(int place) {
        return (JsonNode) content[place + 1];
    }

    private final class Walk implements Iterator<Map.Entry<String, JsonNode>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < content.length;
        }

        @Override
        public Map.Entry<String, JsonNode> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, JsonNode> entry = new SimpleImmutableEntry<>((String) content[next], value(next));
            next += 2;
            return entry;
        }

        @Override
        public void remove() {
            next -= 2;
            Members.this.remove(content[next]);
        }
    }
}
