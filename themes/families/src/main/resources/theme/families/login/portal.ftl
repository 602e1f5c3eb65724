<#--
  The portal: services per child and school for a guardian, per school for a student.
  firstName, lastSignIn?, messages?, pupils, proposed, guardian
-->
<#import "components/family.ftl" as family>
<#import "components/form.ftl" as form>
<#import "components/icons.ftl" as icons>
<#import "components/feedback.ftl" as feedback>
<#macro school school id>
<p class="school">${school.name}<#if school.className?has_content> – <span class="class-name">${school.className}</span></#if></p>
<#if school.tiles?has_content>
<ul class="tiles">
  <#list school.tiles as tile>
  <li><a class="tile" id="tile-${id}-${tile?index}" href="${tile.url}"><span class="tile-picture"><@icons.icon name=tile.icon/></span> <span>${tile.title}</span></a></li>
  </#list>
</ul>
<#else>
<p class="hint">${msg("portalNoService")}</p>
</#if>
</#macro>
<@family.frame heading=msg("portalTitle", firstName)>
  <div id="portal">
    <#if lastSignIn??><p class="hint" id="last-sign-in">${family.time(lastSignIn, "portalLastSignIn")}</p></#if>
    <#list messages![] as message>
    <section class="card message" id="message-${message.uai}" aria-labelledby="message-${message.uai}-title">
      <h2 id="message-${message.uai}-title">${msg("portalMessage", message.school)}</h2>
      <@family.said lines=message.lines/>
    </section>
    </#list>
    <#if guardian && proposed gt 0>
    <@feedback.alert type="info" id="children-proposed">${msg((proposed == 1)?then("portalProposedOne", "portalProposed"), proposed?c)} <a href="${childrenUrl}">${msg("portalProposedLink")}</a></@feedback.alert>
    </#if>
    <#list pupils as pupil>
    <section class="card" id="pupil-${pupil.id}" aria-labelledby="pupil-${pupil.id}-title">
      <h2 id="pupil-${pupil.id}-title" dir="auto">${guardian?then(pupil.name, msg("portalServices"))}</h2>
      <#list pupil.schools as one><@school school=one id="${pupil.id}-${one?index}"/><#else><p class="hint">${msg("portalNoSchool")}</p></#list>
    </section>
    <#else>
    <section class="card" aria-labelledby="no-child-title">
      <h2 id="no-child-title">${msg("portalNoChildTitle")}</h2>
      <p>${msg("portalNoChild")}</p>
    </section>
    </#list>
  </div>
</@family.frame>
