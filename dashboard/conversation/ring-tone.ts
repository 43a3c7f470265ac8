/** The ringing tone of most of Europe: 425 Hz (ITU-T E.180), one second of sound, four of silence. */
const hertz = 425;
const soundSeconds = 1;
const cycleMs = 5000;
const volume = 0.1;

/** Rings until the result is called; nothing where the browser makes no sound. */
export function startRingTone(): () => void {
  if (typeof AudioContext === 'undefined') return () => {};
  const context = new AudioContext();
  const ring = () => {
    const tone = new OscillatorNode(context, { frequency: hertz });
    tone.connect(new GainNode(context, { gain: volume })).connect(context.destination);
    tone.start();
    tone.stop(context.currentTime + soundSeconds);
  };
  ring();
  const timer = setInterval(ring, cycleMs);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}
