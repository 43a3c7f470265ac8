-- What each contact counts, by the formulas of Amazon Connect's metrics definitions (Enq, Conn, QDur, Next, Xfer and PDS as
-- there). One row for each instant at which a contact counts: its end, its enqueue, its answer.
-- PreDisconnectState is not exported; without it, "in queue at the end" is: queued, no agent, nothing followed.
create or replace table counted as
with said as (
  select
    *,
    enq is not null as is_queued,
    conn is not null as is_handled,
    case when pds is not null then pds = 'IN_QUEUE'
         else enq is not null and conn is null and not has_next end as in_queue_at_end,
    case when pds is not null then pds = 'IN_QUEUE'
         else enq is not null and conn is null end as left_queue,
    coalesce(interaction, hold, work, pause) is not null as has_handle,
    coalesce(interaction, 0) + coalesce(hold, 0) + coalesce(work, 0) as active
  from contact
  where not is_test
),
judged as (
  select
    *,
    is_queued and not is_handled and not has_next
      and not (in_queue_at_end and xfer is not null) as is_abandoned,
    is_queued and is_handled and qdur is not null as is_answered,
    active + coalesce(pause, 0) as handle,
    greatest(0, greatest(disconnected, coalesce(work_ended, 0)) - initiated) as resolution
  from said
),
at_end as (
  select
    id, channel, queue, agent, "initiationMethod", "contactType", "dialledNumber", "disconnectReason", "wrapUpCode",
    disconnected as instant,
    qdur as wait,
    case when has_handle then handle end as handle_time,
    case when is_handled then coalesce(work, 0) end as work_time,
    resolution as resolution_time,
    is_answered as answered_in_queue,
    is_abandoned as abandoned_in_queue,
    1 as "created",
    ("initiationMethod" in ('INBOUND', 'API', 'WEBRTC_API') and (initial is null or initial = id))::int as "journeys",
    ("initiationMethod" = 'INBOUND')::int as "inbound",
    is_queued::int as "queued",
    (is_queued and qdur is not null)::int as "removedFromQueue",
    case when is_queued then coalesce(qdur, 0) else 0 end as "removedSeconds",
    is_handled::int as "handled",
    is_answered::int as "answered",
    case when is_answered then qdur else 0 end as "answerSeconds",
    is_abandoned::int as "abandoned",
    (is_abandoned and qdur is not null)::int as "abandonedWaits",
    case when is_abandoned then coalesce(qdur, 0) else 0 end as "abandonSeconds",
    in_queue_at_end::int as "disconnectedInQueue",
    has_handle::int as "handleContacts",
    handle as "handleSeconds",
    (active > 0)::int as "activeContacts",
    active as "activeSeconds",
    (work is not null or is_handled)::int as "afterContactWorkContacts",
    coalesce(work, 0) as "afterContactWorkSeconds",
    (is_handled and coalesce(work, 0) > greatest(60, 2 * coalesce(interaction, 0)))::int as "longAfterContactWork",
    (interaction is not null and is_handled)::int as "interactionContacts",
    case when is_handled then coalesce(interaction, 0) else 0 end as "interactionSeconds",
    case when is_handled then coalesce(hold, 0) else 0 end as "holdSeconds",
    case when is_handled then holds else 0 end as "holds",
    (is_handled and (holds > 0 or coalesce(hold, 0) > 0))::int as "held",
    (is_handled and holds > 0)::int as "putOnHold",
    coalesce(pds = 'CONNECTED_ONHOLD', false)::int as "holdAbandons",
    coalesce(pds = 'CONNECTED_ONHOLD' and "disconnectReason" = 'AGENT_DISCONNECT', false)::int as "holdAgentDisconnects",
    coalesce(pds = 'CONNECTED_ONHOLD' and "disconnectReason" = 'CUSTOMER_DISCONNECT', false)::int as "holdCustomerDisconnects",
    (pause is not null)::int as "pauseContacts",
    coalesce(pause, 0) as "pauseSeconds",
    (is_handled and "disconnectReason" = 'AGENT_DISCONNECT')::int as "agentHungUp",
    (is_handled and "initiationMethod" in ('INBOUND', 'TRANSFER', 'QUEUE_TRANSFER'))::int as "handledIncoming",
    (is_handled and "initiationMethod" = 'OUTBOUND')::int as "handledOutbound",
    (is_handled and "initiationMethod" = 'API')::int as "handledApi",
    (is_handled and "initiationMethod" = 'CALLBACK')::int as "handledCallback",
    ("initiationMethod" = 'TRANSFER')::int as "transferredInByAgent",
    ("initiationMethod" = 'QUEUE_TRANSFER')::int as "transferredInFromQueue",
    (xfer is not null)::int as "transferredOut",
    (xfer is not null and left_queue)::int as "transferredOutFromQueue",
    (xfer is not null and not left_queue and outside)::int as "transferredOutExternal",
    (xfer is not null and not left_queue and not outside)::int as "transferredOutInternal",
    (xfer is not null and not left_queue and is_handled)::int as "transferredOutHandled",
    -- A chain's first callback follows its first contact; one that follows another contact of the chain is a retry.
    ("initiationMethod" = 'CALLBACK' and coalesce(previous <> initial, false))::int as "callbackRetries",
    (callback_qdur is not null)::int as "callbackWaits",
    coalesce(callback_qdur, 0) as "callbackWaitSeconds",
    ("initiationMethod" = 'CALLBACK_CUSTOMER_FIRST_DIALED' and is_handled and connected is not null)::int as "callbackConnections",
    case when "initiationMethod" = 'CALLBACK_CUSTOMER_FIRST_DIALED' and is_handled and connected is not null
         then greatest(0, conn - connected) else 0 end as "callbackConnectionSeconds",
    case when "initiationMethod" in ('INBOUND', 'TRANSFER', 'QUEUE_TRANSFER', 'API') and connected is not null
         then greatest(0, coalesce(enq, xfer, disconnected) - connected) else 0 end as "flowSeconds",
    resolution as "resolutionSeconds",
    greatest(0, disconnected - initiated) as "durationSeconds",
    ("initiationMethod" = 'INBOUND' and not is_queued and agent = '-' and not is_handled
      and xfer is null and not has_next)::int as "selfService"
  from judged
  where disconnected is not null
)
select * from at_end
union all by name
select id, channel, queue, agent, "initiationMethod", "contactType", "dialledNumber", "disconnectReason", "wrapUpCode",
       enq as instant, 1 as "queuedByEnqueue" from judged where is_queued
union all by name
select id, channel, queue, agent, "initiationMethod", "contactType", "dialledNumber", "disconnectReason", "wrapUpCode",
       conn as instant, 1 as "handledByAnswer" from judged where is_handled;
