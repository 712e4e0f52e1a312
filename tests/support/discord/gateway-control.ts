/** The gateway in the hands of a test. */
import { goodBehaviour, type Mischief } from './gateway-mischief.ts';
import { dispatchTo, type Session, sendFrame } from './gateway-session.ts';
import { closeSocket, cutSocket, type Identify, type Wire } from './gateway-wire.ts';

export interface GatewayControl {
  /** Those that are connected or may be resumed. */
  readonly sessions: readonly Session[];
  readonly identifies: readonly Identify[];
  /** The close codes that came from the client; 1006 where it vanished. */
  readonly closes: readonly number[];
  send(op: number, d: unknown): void;
  close(code: number): void;
  cut(): void;
  /** Sends the last event of this kind once more. */
  redispatchLast(event?: string): void;
  stopAcks(): void;
  /** Nothing goes in or out any more, on the sockets there are and on new ones. */
  blackHole(): void;
  ignoreResume(): void;
  refuseIdentify(code: number): void;
  noHello(): void;
  closeAtOnce(): void;
  withholdGuilds(): void;
  /** Ends all that was begun by the seven above. */
  behave(): void;
  /** Those that are cut off cannot be resumed any more, as after the end of their process. */
  endLostSessions(): void;
}

export function controlGateway(wire: Wire): GatewayControl {
  const sockets = () => [...wire.server.clients];
  const misbehave = (mischief: Partial<Mischief>) => {
    wire.mischief = { ...wire.mischief, ...mischief };
  };

  return {
    get sessions() {
      return [...wire.sessions.values()];
    },
    identifies: wire.identifies,
    closes: wire.closes,
    send(op, d) {
      // A session that is declared invalid cannot be resumed.
      if (op === 9 && d === false) wire.sessions.clear();
      for (const socket of sockets()) sendFrame(socket, { op, d });
    },
    close(code) {
      for (const socket of sockets()) closeSocket(wire, socket, code);
    },
    cut() {
      for (const socket of sockets()) cutSocket(wire, socket);
    },
    redispatchLast(event = 'INTERACTION_CREATE') {
      for (const session of wire.sessions.values()) {
        const last = session.dispatched.findLast(({ t }) => t === event);
        if (last) dispatchTo(session, event, last.d);
      }
    },
    stopAcks: () => misbehave({ acksNothing: true }),
    blackHole() {
      misbehave({ isBlackHole: true });
      for (const socket of sockets()) socket.pause();
    },
    ignoreResume: () => misbehave({ ignoresResume: true }),
    refuseIdentify: (code) => misbehave({ refusesIdentifyWith: code }),
    noHello: () => misbehave({ saysNoHello: true }),
    closeAtOnce: () => misbehave({ closesAtOnce: true }),
    withholdGuilds: () => misbehave({ withholdsGuilds: true }),
    behave() {
      wire.mischief = goodBehaviour();
      for (const socket of sockets()) socket.resume();
    },
    endLostSessions() {
      for (const { id, socket } of [...wire.sessions.values()]) if (socket === null) wire.sessions.delete(id);
    },
  };
}
