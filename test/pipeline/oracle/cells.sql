-- Every counter of every view, key and stored interval: quarter hours by their instant, days of the center's zone.
with unpivoted as (
  unpivot (select * exclude (wait, handle_time, work_time, resolution_time, answered_in_queue, abandoned_in_queue) from counted)
  on columns(* exclude (id, channel, queue, agent, "initiationMethod", "contactType", "dialledNumber", "disconnectReason", "wrapUpCode", instant))
  into name counter value amount
),
placed as (
  select *, unnest([
    {'view': 'center', 'key': [channel]},
    {'view': 'queue', 'key': [queue, channel]},
    {'view': 'agent', 'key': [agent, queue, channel]},
    {'view': 'initiationMethod', 'key': ["initiationMethod"]},
    {'view': 'contactType', 'key': ["contactType"]},
    {'view': 'dialledNumber', 'key': ["dialledNumber"]},
    {'view': 'disconnectReason', 'key': ["disconnectReason"]},
    {'view': 'wrapUpCode', 'key': ["wrapUpCode"]}
  ]) as place
  from unpivoted
),
timed as (
  select place.view as view, array_to_string(place.key, '/') as key, counter, amount, unnest([
    {'resolution': 'quarter', 'named': strftime(timezone('UTC', to_timestamp(instant - instant % 900)), '%Y-%m-%dT%H:%MZ')},
    {'resolution': 'day', 'named': strftime(timezone(getvariable('zone'), to_timestamp(instant)), '%Y-%m-%d')}
  ]) as span
  from placed
  where (place.view <> 'agent' or agent <> '-') and (place.view <> 'wrapUpCode' or "wrapUpCode" <> '-')
)
select view, span.resolution as resolution, key, span.named as named, counter, sum(amount)::bigint as amount
from timed
group by all
having sum(amount) <> 0;
