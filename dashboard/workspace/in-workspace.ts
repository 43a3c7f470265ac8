/** Whether the dashboard stands in a frame: its headers let nobody but Connect's agent workspace hold it. */
export const inWorkspace = (): boolean => window.self !== window.top;
