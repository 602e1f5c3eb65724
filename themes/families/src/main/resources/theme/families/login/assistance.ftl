<#--
  « Assistance »: what academies say, for everybody.
  said (code, academy, degrees: degree, lines?), academy?, academies?, assistanceStartUrl, guardian?
-->
<#import "components/family.ftl" as family>
<#function of name><#return msg(name?matches("[AEÉIOU].*")?then("assistanceOfVowel", "assistanceOf"), name)></#function>
<#macro told one>
<h3>${(guardian!true)?then(msg("assistanceDegree-" + one.degree), msg("assistanceStudent"))}</h3>
<#if one.lines??>
<@family.said lines=one.lines/>
<#else>
<p>${msg("assistanceSilent-" + one.degree)}</p>
</#if>
</#macro>
<#assign title><#if academy??>${of(academy)}<#else>${msg("assistanceTitle")}</#if></#assign>
<@family.frame heading=title>
  <div id="assistance">
    <#list said as one>
    <section class="card" id="academy-${one.code}" aria-labelledby="academy-${one.code}-title">
      <h2 id="academy-${one.code}-title">${(academy??)?then(msg("assistanceOwn"), of(one.academy))}</h2>
      <#list one.degrees as degree><@told one=degree/></#list>
      <#if academy??><p><a id="all-academies" href="${assistanceStartUrl}">${msg("assistanceAll")}</a></p></#if>
    </section>
    </#list>
    <#if academies??>
    <section class="card" id="academies" aria-labelledby="academies-title">
      <h2 id="academies-title">${msg(said?has_content?then("assistanceOther", "assistanceYours"))}</h2>
      <p>${msg("assistanceChoose")}</p>
      <ul class="names">
        <#list academies as one>
        <li><a id="choose-${one.code}" href="${one.url}">${one.name}</a></li>
        </#list>
      </ul>
    </section>
    </#if>
    <#if properties.assistancePhone?has_content || properties.assistanceMail?has_content>
    <section class="card" id="national" aria-labelledby="national-title">
      <h2 id="national-title">${msg("assistanceNational")}</h2>
      <#if properties.assistancePhone?has_content><p>${msg("assistancePhone")} <a class="number" href="tel:${properties.assistancePhone?replace(" ", "")}">${properties.assistancePhone}</a></p></#if>
      <#if properties.assistanceMail?has_content><p>${msg("assistanceMail")} <a href="mailto:${properties.assistanceMail}">${properties.assistanceMail}</a></p></#if>
    </section>
    </#if>
  </div>
</@family.frame>
