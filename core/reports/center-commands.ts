import type { AlertStores } from '../alerts/alert-desk.ts';
import type { NameSources } from '../alerts/unknown-names.ts';
import type { centerCommands as names } from '../api/routes.ts';
import type { BoardStore } from '../board/board-desk.ts';
import type { Closure } from '../closure/closure.ts';
import type { ClosureDesk } from '../closure/closure-desk.ts';
import { endClosure } from '../closure/end-closure.ts';
import { type ClosureRefusal, setClosure } from '../closure/set-closure.ts';
import { closureBody, closureRowOf } from '../closure/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { type ProfileWriter, profileSchema } from '../customer/profile.ts';
import type { Versioned } from '../pipeline/versioned.ts';
import type { ReportStores } from '../report-schedule/report-desk.ts';
import { fail, ok, type Result } from '../result.ts';
import { alertCommands } from './alert-commands.ts';
import type { CarryOut, Done } from './answer-command.ts';
import { boardCommands } from './board-commands.ts';
import { type KeptPorts, keptCommands } from './kept-commands.ts';
import type { ApiProblem } from './problem.ts';
import { reportCommands } from './report-commands.ts';

export type CenterPorts = Omit<ClosureDesk, 'now'> &
  KeptPorts & {
    profiles: ProfileWriter;
    boards: BoardStore;
    alerts: Pick<AlertStores, 'desk' | 'rules'>;
    reports: ReportStores;
    config: ContactCenterConfig;
    /** Where names in rules of alerts are known from. */
    names: Omit<NameSources, 'config'>;
  };

/** What supervisors do with the center itself; the answer is the thing as it stands then. */
export const centerCommands = (ports: CenterPorts): Record<(typeof names)[number], CarryOut> => ({
  ...boardCommands(ports.boards),
  ...keptCommands(ports),
  ...alertCommands(ports.alerts, ports.config, ports.names),
  ...reportCommands(ports.reports, ports.config),
  setClosure: async ({ id, body, by }, now) => {
    const asked = closureBody.parse(body);
    const { version: _, ...detail } = asked;
    return told(await setClosure({ id, by, body: asked }, { ...ports, now }), detail, now);
  },
  endClosure: async ({ id }, now) => told(await endClosure(id, { ...ports, now }), {}, now),
  saveCustomer: async ({ id, body }) => {
    const profile = profileSchema.safeParse({ ...body, customerId: id });
    if (!profile.success) return fail(idTooLong);
    const version = await ports.profiles.save(profile.data);
    return ok({
      answer: profile.data,
      mark: version,
      detail: { fields: Object.keys(body).sort() },
    });
  },
});

const idTooLong = {
  code: 'query-invalid' as const,
  field: 'id',
  detail: 'write a customer number of 1 to 255 characters',
};

const told = (
  done: Result<Versioned<Closure>, ClosureRefusal>,
  detail: Done['detail'],
  now: number,
): Result<Done, ApiProblem> => {
  if (!done.ok) return done;
  const { value, version } = done.value;
  return ok({ answer: closureRowOf(value, version, now), mark: version, detail });
};
