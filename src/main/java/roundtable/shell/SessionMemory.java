package roundtable.shell;

import roundtable.workspace.Memory;

/** Remembers how the screens were left, in the settings of this user. */
record SessionMemory(Session session) implements Memory {

    @Override
    public String recall(String name) {
        return session.settings().tables().getOrDefault(name, "");
    }

    @Override
    public void keep(String name, String text) {
        session.left(name, text);
    }
}
