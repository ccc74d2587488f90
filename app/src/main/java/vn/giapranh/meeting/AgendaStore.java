package vn.giapranh.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.WardId;

/** Items of agendas and the facts they rest on. */
@Component
class AgendaStore {

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, in their order. */
    List<AgendaItemView> list(MeetingNumber meeting) {
        Map<UUID, List<FactLink>> facts = new HashMap<>();
        jdbc.sql("""
                        select f.item, f.kind, f.reference
                          from meeting.fact f join meeting.item i on i.id = f.item
                         where i.meeting = :meeting
                         order by f.position
                        """).param("meeting", meeting.value()).query(row -> {
            facts.computeIfAbsent(Columns.uuid(row, "item"), _ -> new ArrayList<>())
                    .add(new FactLink(FactLink.Kind.valueOf(row.getString("kind")), row.getString("reference")));
        });
        return jdbc.sql("select * from meeting.item where meeting = :meeting order by position")
                .param("meeting", meeting.value())
                .query((row, _) -> view(row, facts))
                .list();
    }

    private static AgendaItemView view(ResultSet row, Map<UUID, List<FactLink>> facts) throws SQLException {
        UUID id = Columns.uuid(row, "id");
        return new AgendaItemView(
                id,
                row.getInt("position"),
                row.getString("source"),
                row.getString("subject"),
                row.getString("title"),
                row.getString("words"),
                row.getInt("time_minutes"),
                Columns.wardOrNone(row, "proposed_by"),
                ItemState.valueOf(row.getString("state")),
                row.getBoolean("by_hand"),
                row.getInt("version"),
                row.getString("minutes"),
                row.getInt("minutes_version"),
                Columns.wardOrNone(row, "minutes_ward"),
                Columns.instantOrNone(row, "minutes_at"),
                facts.getOrDefault(id, List.of()));
    }

    UUID insert(
            MeetingNumber meeting,
            String source,
            AgendaDraft draft,
            String words,
            Optional<WardId> by,
            ItemState state) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into meeting.item
                               (id, meeting, position, source, subject, title, words, time_minutes, proposed_by, state, by_hand)
                        select :id, :meeting, coalesce(max(position), 0) + 1, :source, :subject, :title, :words, :minutes, :by,
                               :state, :byHand
                          from meeting.item where meeting = :meeting
                        """)
                .param("id", id)
                .param("meeting", meeting.value())
                .param("source", source)
                .param("subject", draft.subject())
                .param("title", draft.title())
                .param("words", words)
                .param("minutes", draft.minutes())
                .param("by", by.map(WardId::code).orElse(null))
                .param("state", state.name())
                .param("byHand", by.isPresent())
                .update();
        return id;
    }

    /** As the engine: a fact may be one that the ward which asks does not see. */
    void setFacts(UUID item, List<FactLink> facts) {
        jdbc.sql("delete from meeting.fact where item = :item")
                .param("item", item)
                .update();
        List<FactLink> distinct = facts.stream().distinct().toList();
        for (int i = 0; i < distinct.size(); i++) {
            jdbc.sql("""
                            insert into meeting.fact (item, kind, reference, position)
                            values (:item, :kind, :reference, :position)
                            """)
                    .param("item", item)
                    .param("kind", distinct.get(i).kind().name())
                    .param("reference", distinct.get(i).reference())
                    .param("position", i)
                    .update();
        }
    }

    /** What a new generation says of an item that nobody changed. */
    void renew(UUID item, AgendaDraft draft) {
        jdbc.sql("""
                        update meeting.item
                           set title = :title, time_minutes = :minutes, state = 'ON', version = version + 1
                         where id = :item and (title, time_minutes, state) is distinct from (:title, :minutes, 'ON')
                        """)
                .param("item", item)
                .param("title", draft.title())
                .param("minutes", draft.minutes())
                .update();
    }

    void withdraw(UUID item) {
        jdbc.sql("update meeting.item set state = 'OFF', version = version + 1 where id = :item")
                .param("item", item)
                .update();
    }

    /** A person's change; false when the item is no longer as it was seen. */
    boolean edit(UUID item, int seen, String title, String words, int minutes) {
        return jdbc.sql("""
                                update meeting.item
                                   set title = :title, words = :words, time_minutes = :minutes, by_hand = true,
                                       version = version + 1
                                 where id = :item and version = :seen
                                """)
                        .param("item", item)
                        .param("seen", seen)
                        .param("title", title)
                        .param("words", words)
                        .param("minutes", minutes)
                        .update()
                == 1;
    }

    boolean setState(UUID item, int seen, ItemState state) {
        return jdbc.sql("""
                                update meeting.item set state = :state, by_hand = true, version = version + 1
                                 where id = :item and version = :seen
                                """)
                        .param("item", item)
                        .param("seen", seen)
                        .param("state", state.name())
                        .update()
                == 1;
    }

    /** The items' new order, all of them. */
    void order(List<UUID> items) {
        for (int i = 0; i < items.size(); i++) {
            jdbc.sql("update meeting.item set position = :position where id = :item and position <> :position")
                    .param("item", items.get(i))
                    .param("position", i + 1)
                    .update();
        }
    }
}
