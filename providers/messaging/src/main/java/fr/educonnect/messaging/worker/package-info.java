/**
 * What sends queued messages: on every node a timer and a few threads of its own ({@link
 * fr.educonnect.messaging.worker.MessageWorker}), which take messages from the directory's queue
 * one by one, have them rendered and handed over, and tell the queue what became of them.
 *
 * <p>At least once: a message that was being sent when its node was killed is sent again by whoever
 * finds its lease over. One that was not taken is tried again with growing waits, until it serves
 * nobody any more. A text message that may have been sent is not tried again.
 *
 * <p>Settings: {@link fr.educonnect.messaging.worker.WorkerOption}, as {@code
 * spi-messaging--default--<name>}. Metric: {@code educonnect_messages_total}, see {@link
 * fr.educonnect.messaging.worker.MessageMetrics}.
 */
package fr.educonnect.messaging.worker;
