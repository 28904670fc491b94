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

/** A JSON object with the members of one block; its value is the record of the same components. */
final class BlockForm implements Form {
    private final Class<? extends Record> type;
    private final List<Member> members;
    private final List<Condition> conditions;
    private final Set<String> refused;
    private final Map<String, Integer> places = new HashMap<>();
    private final MethodHandle constructor;
    private final MethodHandle[] accessors;
    private final Object[] absent;

    private BlockForm(
            Class<? extends Record> type, List<Member> members, List<Condition> conditions, Set<String> refused) {
        this.type = type;
        this.members = List.copyOf(members);
        this.conditions = List.copyOf(conditions);
        this.refused = Set.copyOf(refused);
        RecordComponent[] components = type.getRecordComponents();
        this.accessors = new MethodHandle[components.length];
        this.absent = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        if (components.length != members.size()) {
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
                places.put(members.get(i).name(), i);
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
        return place == null || refused.contains(name) ? null : members.get(place);
    }

    /** The block with nothing in it. */
    Record empty() {
        return make(absent.clone());
    }

    @Override
    public Record read(JsonNode node, Place place, Reading reading) {
        if (!(node instanceof ObjectNode block)) {
            reading.findings().malformed(place, "“" + place.label() + "”须为对象", "The member must be an object");
            return null;
        }
        Object[] values = absent.clone();
        for (Map.Entry<String, JsonNode> entry : block.properties()) {
            Integer index = places.get(entry.getKey());
            if (index == null || refused.contains(entry.getKey())) {
                reading.findings().unknown(place.member(entry.getKey(), entry.getKey()));
                continue;
            }
            Member member = members.get(index);
            Object value = member.form().read(entry.getValue(), place.member(member.name(), member.label()), reading);
            if (value != null) {
                values[index] = value;
            }
        }
        for (Member member : members) {
            if (!block.has(member.name()) && isRequired(member, block)) {
                reading.findings().missing(place.member(member.name(), member.label()));
            }
        }
        return make(values);
    }

    private boolean isRequired(Member member, ObjectNode block) {
        if (member.required()) {
            return true;
        }
        for (Condition condition : conditions) {
            if (condition.required().contains(member.name()) && condition.holds(block)) {
                return true;
            }
        }
        return false;
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
