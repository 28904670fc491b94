package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** A JSON object with the members of one block; its value is the record of the same components. */
final class BlockForm implements Form {
    private final Class<? extends Record> type;
    private final List<Member> members;
    private final List<Condition> conditions;
    private final Set<String> refused;

    /** Where the members that may stand in this block stand in the record. */
    private final Map<String, Integer> places = new HashMap<>();

    /** What may demand each member although it is optional. */
    private final Condition[][] demands;

    /** The members that are required, always or by a condition. */
    private final int[] demanded;

    private final MethodHandle constructor;
    private final MethodHandle[] accessors;
    private final Object[] absent;

    private BlockForm(
            Class<? extends Record> type, List<Member> members, List<Condition> conditions, Set<String> refused) {
        this.type = type;
        this.members = List.copyOf(members);
        this.conditions = List.copyOf(conditions);
        this.refused = Set.copyOf(refused);
        this.demands = members.stream()
                .map(member -> conditions.stream()
                        .filter(condition -> condition.required().contains(member.name()))
                        .toArray(Condition[]::new))
                .toArray(Condition[][]::new);
        this.demanded = IntStream.range(0, members.size())
                .filter(place -> members.get(place).required() || demands[place].length > 0)
                .toArray();
        RecordComponent[] components = type.getRecordComponents();
        this.accessors = new MethodHandle[components.length];
        this.absent = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        if (components.length != members.size() || components.length > Long.SIZE) {
            throw new IllegalArgumentException(type + " has not the members of its block");
        }
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            for (int i = 0; i < components.length; i++) {
                if (!components[i].getName().equals(members.get(i).name())) {
                    throw new IllegalArgumentException(type + " has not the member " + members.get(i));
                }
                types[i] = components[i].getType();
                absent[i] = types[i] == boolean.class ? Boolean.FALSE : null;
                if (!refused.contains(members.get(i).name())) {
                    places.put(members.get(i).name(), i);
                }
                accessors[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Record.class));
            }
            this.constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Record.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    BlockForm(Class<? extends Record> type, List<Member> members, List<Condition> conditions) {
        this(type, members, conditions, Set.of());
    }

    BlockForm(Class<? extends Record> type, List<Member> members) {
        this(type, members, List.of());
    }

    /** This block with some of its optional members required. */
    BlockForm requiring(String... names) {
        List<String> required = Arrays.asList(names);
        List<Member> changed = members.stream()
                .map(member -> required.contains(member.name()) ? member.asRequired() : member)
                .toList();
        return new BlockForm(type, changed, conditions, refused);
    }

    /** This block with some of its optional members refused as unknown. */
    BlockForm refusing(String... names) {
        return new BlockForm(type, members, conditions, Set.of(names));
    }

    Class<? extends Record> type() {
        return type;
    }

    /** The members that may stand in this block. */
    List<Member> members() {
        return members.stream()
                .filter(member -> !refused.contains(member.name()))
                .toList();
    }

    List<Condition> conditions() {
        return conditions;
    }

    /** The member of a name, or null. */
    Member member(String name) {
        Integer place = places.get(name);
        return place == null ? null : members.get(place);
    }

    /** The block with nothing in it. */
    Record empty() {
        return make(absent.clone());
    }

    @Override
    public Record read(JsonNode node, Reading reading) {
        if (!(node instanceof ObjectNode block)) {
            reading.malformed("“" + reading.label() + "”须为对象", "The member must be an object");
            return null;
        }
        Contents contents = new Contents(reading);
        block.forEachEntry(contents);
        for (int place : demanded) {
            if (!contents.has(place) && isRequired(place, block, contents)) {
                reading.missing(members.get(place).name(), members.get(place).label());
            }
        }
        return make(contents.values);
    }

    private boolean isRequired(int place, ObjectNode block, Contents contents) {
        if (members.get(place).required()) {
            return true;
        }
        for (Condition condition : demands[place]) {
            if (contents.has(places.get(condition.member())) && condition.holds(block.get(condition.member()))) {
                return true;
            }
        }
        return false;
    }

    /** What stands in a block, gathered member by member. */
    private final class Contents implements BiConsumer<String, JsonNode> {
        private final Reading reading;
        private final Object[] values = absent.clone();
        private long seen;

        private Contents(Reading reading) {
            this.reading = reading;
        }

        private boolean has(int place) {
            return (seen & 1L << place) != 0;
        }

        @Override
        public void accept(String name, JsonNode node) {
            Integer place = places.get(name);
            if (place == null) {
                reading.unknown(name);
                return;
            }
            seen |= 1L << place;
            Member member = members.get(place);
            reading.enter(member);
            Object value = member.form().read(node, reading);
            reading.leave();
            if (value != null) {
                values[place] = value;
            }
        }
    }

    private Record make(Object[] values) {
        try {
            return (Record) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < accessors.length; i++) {
            Member member = members.get(i);
            Object component = component((Record) value, i);
            boolean written = component != null && !component.equals(absent[i]) || member.form() instanceof ValueForm;
            if (written && !(component instanceof List<?> list && list.isEmpty())) {
                json.writeFieldName(member.name());
                member.form().write(component, json);
            }
        }
        json.writeEndObject();
    }

    private Object component(Record value, int index) {
        try {
            return accessors[index].invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
