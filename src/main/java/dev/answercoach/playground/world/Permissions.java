package dev.answercoach.playground.world;

/** The permission bits that matter here. Source: Discord's reference, "Permissions". */
public final class Permissions {
    public static final long ADD_REACTIONS = 1L << 6;
    public static final long VIEW_CHANNEL = 1L << 10;
    public static final long SEND_MESSAGES = 1L << 11;
    public static final long EMBED_LINKS = 1L << 14;
    public static final long ATTACH_FILES = 1L << 15;
    public static final long READ_MESSAGE_HISTORY = 1L << 16;
    public static final long MENTION_EVERYONE = 1L << 17;
    public static final long USE_APPLICATION_COMMANDS = 1L << 31;
    public static final long CREATE_PUBLIC_THREADS = 1L << 35;
    public static final long CREATE_PRIVATE_THREADS = 1L << 36;
    public static final long SEND_MESSAGES_IN_THREADS = 1L << 38;
    public static final long USE_EXTERNAL_APPS = 1L << 50;

    /** Everything, as a server's owner has it. */
    public static final long ALL = (1L << 53) - 1;

    /** What everybody may do in a new server. */
    public static final long EVERYONE = ADD_REACTIONS
            | VIEW_CHANNEL
            | SEND_MESSAGES
            | EMBED_LINKS
            | ATTACH_FILES
            | READ_MESSAGE_HISTORY
            | MENTION_EVERYONE
            | USE_APPLICATION_COMMANDS
            | CREATE_PUBLIC_THREADS
            | CREATE_PRIVATE_THREADS
            | SEND_MESSAGES_IN_THREADS
            | USE_EXTERNAL_APPS;

    private Permissions() {}
}
