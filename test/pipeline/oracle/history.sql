-- The metrics by group and interval, from what is counted. Variables: zone (also the session's), width, dimension, threshold,
-- short_abandon, cost. An exact percentile is the least value that at least the given share of all do not exceed.
with placed as (
  select
    *,
    case getvariable('dimension')
      when 'queue' then queue when 'agent' then agent when 'channel' then channel
      when 'initiationMethod' then "initiationMethod" when 'contactType' then "contactType"
      when 'dialledNumber' then "dialledNumber" when 'disconnectReason' then "disconnectReason" when 'wrapUpCode' then "wrapUpCode"
      else '' end as key,
    case getvariable('width')
      when 'quarter' then instant - instant % 900
      -- Not date_trunc: it takes the hour that is repeated in autumn for one.
      when 'hour' then instant - 60 * extract(minute from to_timestamp(instant)) - instant % 60
      when 'day' then epoch(date_trunc('day', to_timestamp(instant)))::bigint
      else getvariable('start') end as "from",
    wait is not null and wait < getvariable('threshold') as in_time
  from counted
  where instant >= getvariable('start') and instant < getvariable('stop')
    -- The views of agents and of wrap-up codes hold contacts that have one.
    and (getvariable('dimension') <> 'agent' or agent <> '-')
    and (getvariable('dimension') <> 'wrapUpCode' or "wrapUpCode" <> '-')
),
summed as (
  select
    key, "from",
    sum("created") as created, sum("journeys") as journeys, sum("inbound") as inbound,
    sum("queued") as queued, sum("queuedByEnqueue") as queued_by_enqueue,
    sum("handled") as handled, sum("handledByAnswer") as handled_by_answer,
    sum("abandoned") as abandoned, sum("abandonedWaits") as abandoned_waits, sum("answered") as answered,
    count(*) filter (in_time and "queued" = 1) as removed_in,
    count(*) filter (in_time and answered_in_queue) as answered_in,
    count(*) filter (in_time and abandoned_in_queue) as abandoned_in,
    count(*) filter (wait < getvariable('short_abandon') and abandoned_in_queue) as abandoned_short,
    count(*) filter (resolution_time < getvariable('threshold')) as resolved_in,
    list_sort(list(wait) filter ("queued" = 1 and wait is not null)) as waits,
    list_sort(list(handle_time) filter (handle_time is not null)) as handles,
    list_sort(list(work_time) filter (work_time is not null)) as works, sum("longAfterContactWork") as long_work,
    sum("answerSeconds") as answer_seconds, sum("abandonSeconds") as abandon_seconds,
    sum("removedSeconds") as removed_seconds, sum("removedFromQueue") as removed,
    sum("disconnectedInQueue") as disconnected_in_queue,
    sum("handleSeconds") as handle_seconds, sum("handleContacts") as handle_contacts,
    sum("activeSeconds") as active_seconds, sum("activeContacts") as active_contacts,
    sum("afterContactWorkSeconds") as work_seconds, sum("afterContactWorkContacts") as work_contacts,
    sum("interactionSeconds") as interaction_seconds, sum("interactionContacts") as interaction_contacts,
    sum("holdSeconds") as hold_seconds, sum("holds") as holds, sum("putOnHold") as put_on_hold, sum("held") as held,
    sum("holdAbandons") as hold_abandons, sum("holdAgentDisconnects") as hold_agent,
    sum("holdCustomerDisconnects") as hold_customer,
    sum("pauseSeconds") as pause_seconds, sum("pauseContacts") as pause_contacts,
    sum("agentHungUp") as agent_hung_up, sum("handledIncoming") as incoming, sum("handledOutbound") as outbound,
    sum("handledApi") as api, sum("handledCallback") as callback,
    sum("transferredInByAgent") as in_by_agent, sum("transferredInFromQueue") as in_from_queue,
    sum("transferredOut") as out_all, sum("transferredOutFromQueue") as out_from_queue,
    sum("transferredOutExternal") as out_external, sum("transferredOutInternal") as out_internal, sum("transferredOutHandled") as out_handled,
    sum("callbackRetries") as retries,
    sum("callbackWaitSeconds") as callback_seconds, sum("callbackWaits") as callback_waits,
    sum("callbackConnectionSeconds") as connection_seconds, sum("callbackConnections") as connections,
    sum("flowSeconds") as flow_seconds, sum("durationSeconds") as duration_seconds,
    sum("resolutionSeconds") as resolution_seconds, sum("selfService") as self_service
  from placed
  group by key, "from"
)
select
  key, "from",
  coalesce(created, 0) as "contactsCreated",
  coalesce(journeys, 0) as "journeysStarted",
  coalesce(queued, 0) as "contactsQueued",
  coalesce(queued_by_enqueue, 0) as "contactsQueuedByEnqueue",
  coalesce(handled, 0) as "contactsHandled",
  coalesce(handled_by_answer, 0) as "contactsHandledByConnectedToAgent",
  coalesce(abandoned, 0) as "contactsAbandoned",
  abandoned / nullif(queued, 0) as "abandonmentRate",
  abandon_seconds / nullif(abandoned_waits, 0) as "averageAbandonTime",
  answer_seconds / nullif(answered, 0) as "averageQueueAnswerTime",
  removed_seconds / nullif(removed, 0) as "averageQueueTime",
  waits[len(waits)] as "maximumQueuedTime",
  waits[(len(waits) * 50 + 99) // 100] as "medianQueueTime",
  waits[(len(waits) * 80 + 99) // 100] as "queueTime80",
  waits[(len(waits) * 90 + 99) // 100] as "queueTime90",
  waits[(len(waits) * 95 + 99) // 100] as "queueTime95",
  removed_in / nullif(queued, 0) as "serviceLevel",
  answered_in / nullif(queued, 0) as "serviceLevelAnsweredOfOffered",
  answered_in / nullif(queued - abandoned_short, 0) as "serviceLevelExcludingShortAbandons",
  answered_in / nullif(answered + abandoned_waits - abandoned_in, 0) as "serviceLevelAnsweredOrLateAbandoned",
  (answered_in + abandoned_in) / nullif(queued, 0) as "serviceLevelAbandonedInTime",
  answered_in / nullif(answered, 0) as "serviceLevelOfAnswered",
  removed_in as "contactsRemovedFromQueueInThreshold",
  answered_in as "contactsAnsweredInThreshold",
  abandoned_in as "contactsAbandonedInThreshold",
  resolved_in as "contactsResolvedInThreshold",
  coalesce(disconnected_in_queue, 0) as "contactsDisconnectedInQueue",
  handle_seconds / nullif(handle_contacts, 0) as "averageHandleTime",
  coalesce(handle_seconds, 0) as "totalHandleTime",
  handles[(len(handles) * 50 + 99) // 100] as "medianHandleTime",
  handles[(len(handles) * 90 + 99) // 100] as "handleTime90",
  active_seconds / nullif(active_contacts, 0) as "averageActiveTime",
  work_seconds / nullif(work_contacts, 0) as "averageAfterContactWorkTime",
  works[(len(works) * 50 + 99) // 100] as "medianAfterContactWorkTime",
  works[(len(works) * 95 + 99) // 100] as "afterContactWorkTime95",
  coalesce(long_work, 0) as "contactsLongAfterContactWork",
  coalesce(work_seconds, 0) as "totalAfterContactWorkTime",
  interaction_seconds / nullif(interaction_contacts, 0) as "averageInteractionTime",
  coalesce(interaction_seconds, 0) as "totalInteractionTime",
  (interaction_seconds + hold_seconds) / nullif(interaction_contacts, 0) as "averageInteractionAndHoldTime",
  coalesce(interaction_seconds + hold_seconds, 0) as "totalInteractionAndHoldTime",
  hold_seconds / nullif(held, 0) as "averageHoldTime",
  hold_seconds / nullif(handled, 0) as "averageHoldTimeAllContacts",
  holds / nullif(handled, 0) as "averageHolds",
  coalesce(put_on_hold, 0) as "contactsPutOnHold",
  coalesce(hold_abandons, 0) as "contactsHoldAbandons",
  coalesce(hold_agent, 0) as "contactsOnHoldAgentDisconnect",
  coalesce(hold_customer, 0) as "contactsOnHoldCustomerDisconnect",
  pause_seconds / nullif(pause_contacts, 0) as "averageAgentPauseTime",
  coalesce(agent_hung_up, 0) as "contactsAgentHungUpFirst",
  coalesce(incoming, 0) as "contactsHandledIncoming",
  coalesce(outbound, 0) as "contactsHandledOutbound",
  coalesce(api, 0) as "contactsHandledApi",
  coalesce(callback, 0) as "contactsHandledCallback",
  coalesce(in_by_agent + in_from_queue, 0) as "contactsTransferredIn",
  coalesce(in_by_agent, 0) as "contactsTransferredInByAgent",
  coalesce(in_from_queue, 0) as "contactsTransferredInFromQueue",
  coalesce(out_all, 0) as "contactsTransferredOut",
  coalesce(out_from_queue, 0) as "contactsTransferredOutFromQueue",
  coalesce(out_external + out_internal, 0) as "contactsTransferredOutByAgent",
  coalesce(out_internal, 0) as "contactsTransferredOutInternal",
  coalesce(out_external, 0) as "contactsTransferredOutExternal",
  coalesce(retries, 0) as "callbackRetries",
  callback_seconds / nullif(callback_waits, 0) as "averageCustomerFirstCallbackQueueTime",
  connection_seconds / nullif(connections, 0) as "averageWaitAfterCustomerFirstCallback",
  coalesce(flow_seconds, 0) as "totalContactFlowTime",
  duration_seconds / nullif(created, 0) as "averageContactDuration",
  resolution_seconds / nullif(created, 0) as "averageResolutionTime",
  self_service / nullif(inbound, 0) as "selfServiceRate",
  coalesce(self_service, 0) as "contactsSelfService",
  out_handled / nullif(handled, 0) as "transferRate",
  (handle_seconds / 3600) * getvariable('cost') / nullif(handle_contacts, 0) as "costPerContact"
from summed;
