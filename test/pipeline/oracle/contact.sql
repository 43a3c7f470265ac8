-- The newest version of every contact: the greatest LastUpdateTimestamp, then the greatest digest of the record's bytes.
create or replace table contact as
with version as (
  select
    line::json as r,
    row_number() over (
      partition by line::json->>'$.ContactId'
      order by (line::json->>'$.LastUpdateTimestamp')::timestamptz desc, left(sha256(line), 16) desc
    ) as age
  from record
)
select
  r->>'$.ContactId' as id,
  r->>'$.Channel' as channel,
  coalesce(regexp_extract(r->>'$.Queue.ARN', '[^/]+$'), r->>'$.Queue.Name', '-') as queue,
  coalesce(regexp_extract(r->>'$.Agent.ARN', '[^/]+$'), r->>'$.Agent.Username', '-') as agent,
  r->>'$.InitiationMethod' as "initiationMethod",
  coalesce(nullif(r->>'$.Attributes.contactType', ''), '-') as "contactType",
  coalesce(r->>'$.SystemEndpoint.Address', '-') as "dialledNumber",
  coalesce(r->>'$.DisconnectReason', '-') as "disconnectReason",
  coalesce(nullif(r->>'$.Attributes.wrapUpCode', ''), '-') as "wrapUpCode",
  coalesce(r->>'$.CustomerId', r->>'$.CustomerEndpoint.Address') as customer,
  epoch((r->>'$.InitiationTimestamp')::timestamptz)::bigint as initiated,
  epoch((r->>'$.ConnectedToSystemTimestamp')::timestamptz)::bigint as connected,
  epoch((r->>'$.Queue.EnqueueTimestamp')::timestamptz)::bigint as enq,
  epoch((r->>'$.Agent.ConnectedToAgentTimestamp')::timestamptz)::bigint as conn,
  epoch((r->>'$.TransferCompletedTimestamp')::timestamptz)::bigint as xfer,
  epoch((r->>'$.DisconnectTimestamp')::timestamptz)::bigint as disconnected,
  epoch((r->>'$.Agent.AfterContactWorkEndTimestamp')::timestamptz)::bigint as work_ended,
  (r->>'$.Queue.Duration')::bigint as qdur,
  (r->>'$.Queue.CallbackTotalQueueDuration')::bigint as callback_qdur,
  (r->>'$.Agent.AgentInteractionDuration')::bigint as interaction,
  (r->>'$.Agent.CustomerHoldDuration')::bigint as hold,
  (r->>'$.Agent.AfterContactWorkDuration')::bigint as work,
  (r->>'$.Agent.AgentPauseDuration')::bigint as pause,
  coalesce((r->>'$.Agent.NumberOfHolds')::bigint, 0) as holds,
  r->>'$.NextContactId' is not null as has_next,
  r->>'$.TransferredToEndpoint.Address' is not null as outside,
  r->>'$.InitialContactId' as initial,
  r->>'$.PreviousContactId' as previous,
  r->>'$.PreDisconnectState' as pds,
  r->'$.SegmentAttributes'->'connect:ValidationTestType'->>'ValueString' is not null as is_test
from version
where age = 1;
