/** How long something is waited for. A busy machine takes its time; whoever sees it sooner goes on sooner. */
export const patienceMillis = 120_000;
