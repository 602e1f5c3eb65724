<#--
  For whoever brings a service in.
  entityId, discovery, addresses (key, url), policies (scope, attributes: name, oid?, sample, ofStudents, several)
-->
<#import "components/family.ftl" as family>
<#macro steps prefix count>
<ol class="steps">
  <#list 1..count as number><li>${msg(prefix + number)}</li></#list>
</ol>
</#macro>
<#macro address id label url>
<div class="fact" id="${id}"><dt>${label}</dt><dd><code>${url}</code></dd></div>
</#macro>
<@family.frame heading=msg("integratorsTitle")>
  <div id="integrators">
    <p>${msg("integratorsIntro")}</p>
    <@family.card id="integrators-send" title=msg("integratorsSendTitle")>
      <@steps prefix="integratorsSend" count=6/>
    </@family.card>
    <@family.card id="integrators-addresses" title=msg("integratorsAddressesTitle")>
      <p>${msg("integratorsAddresses")}</p>
      <dl class="facts">
        <@address id="entity-id" label=msg("integratorsEntityId") url=entityId/>
        <@address id="discovery" label=msg("integratorsDiscovery") url=discovery/>
        <#list addresses as one><@address id="address-" + one.key?lower_case label=msg("integrators" + one.key) url=one.url/></#list>
      </dl>
    </@family.card>
    <@family.card id="integrators-policies" title=msg("integratorsPoliciesTitle")>
      <p>${msg("integratorsPolicies")}</p>
      <#list policies as policy>
      <details class="more" id="policy-${policy.scope}">
      <summary><code>${policy.scope}</code> – ${msg("integratorsPolicy-" + policy.scope)}</summary>
      <ul>
        <#list policy.attributes as one>
        <li><strong><code>${one.name}</code></strong><#if one.ofStudents> (${msg("integratorsOfStudents")})</#if><#if one.several> (${msg("integratorsSeveral")})</#if><#if one.oid??><br><code>${one.oid}</code></#if><br>${msg("integratorsSample")} <code>${one.sample}</code></li>
        </#list>
      </ul>
      </details>
      </#list>
      <p>${msg("integratorsAbsent")}</p>
    </@family.card>
    <@family.card id="integrators-scripts" title=msg("integratorsScriptsTitle")>
      <p>${msg("integratorsScripts")}</p>
      <p>${msg("integratorsScriptsWay")}</p>
    </@family.card>
    <@family.card id="integrators-test" title=msg("integratorsTestTitle")>
      <@steps prefix="integratorsTest" count=4/>
    </@family.card>
    <@family.card id="integrators-errors" title=msg("integratorsErrorsTitle")>
      <dl class="facts">
        <#list ["Redirect", "Destination", "Signature", "Denied", "Passive", "Clock", "Certificate"] as name>
        <div class="fact" id="error-${name?lower_case}"><dt>${msg("integratorsError" + name)}</dt><dd>${msg("integratorsErrorMeans" + name)}</dd></div>
        </#list>
      </dl>
    </@family.card>
  </div>
</@family.frame>
