import { configure } from "@testing-library/react";

/** How long a test waits for what is to be seen. A place of the pane is loaded when it is entered, and a busy machine takes its time; whoever sees it sooner goes on sooner. */
configure({ asyncUtilTimeout: 60_000 });
